import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { contentDir } from '#build/content-dir.ts';
import { ContentError } from '#build/content-error.ts';
import { check } from './check.ts';
import { type Command, UsageError } from './command.ts';
import { explain } from './explain.ts';
import { index } from './index-documents.ts';
import { links } from './links.ts';
import { newDocument } from './new-document.ts';
import { tree } from './tree.ts';

const commands: Record<string, Command> = {
  index,
  check,
  explain,
  tree,
  links,
  new: newDocument,
};

const usage = `diagnostree – turns troubleshooting markdown into an index, a tree and a site

Usage: diagnostree <command> [DIR] [options]

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(9)}${summary}`)
  .join('\n')}

DIR is the folder of markdown files; by default CONTENT_DIR, else content/.
Exit codes: 0 all is well, 1 the folder can't be read or \`check\` found errors, 2 the call was wrong.

  diagnostree <command> --help    options and an example
`;

/** Runs the command line and gives the exit code. Never prints a stack trace for what a user can mend. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name = '', ...rest] = argv;
  if (name === '' || name === '--help' || name === '-h' || name === 'help') {
    (name === '' ? process.stderr : process.stdout).write(usage);
    return name === '' ? 2 : 0;
  }
  try {
    return await run(name, rest);
  } catch (error) {
    if (error instanceof ContentError) {
      console.error(error.message);
      return 1;
    }
    if (error instanceof UsageError) {
      console.error(
        `${error.message}\nRun \`diagnostree ${name in commands ? `${name} ` : ''}--help\`.`,
      );
      return 2;
    }
    throw error;
  }
}

async function run(name: string, args: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`Unknown command \`${name}\`.`);
  const { values, positionals } = parse(args, command);
  if (values['help'] === true) {
    process.stdout.write(`${command.help}\n`);
    return 0;
  }
  const title = command.takesTitle === true ? (positionals.shift() ?? '') : null;
  const target = command.takesTarget?.(values) === true ? positionals.pop() : undefined;
  const [folder, extra] = positionals;
  if (extra !== undefined) {
    throw new UsageError(`Unexpected \`${extra}\`: one folder at a time.`);
  }
  return command.run({
    folder: folder === undefined ? contentDir() : path.resolve(folder),
    options: values,
    ...(title === null ? {} : { title }),
    ...(target === undefined ? {} : { target }),
  });
}

function parse(args: string[], { options }: Command) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
