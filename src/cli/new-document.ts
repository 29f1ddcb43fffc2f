import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import GithubSlugger from 'github-slugger';
import { type Command, UsageError } from './command.ts';

export const newDocument: Command = {
  summary: 'write the skeleton of a document',
  help: `Usage: diagnostree new "Title" [DIR]

Writes DIR/<title>.md, a document with one issue that passes \`check\`, to be
filled in. An existing file is never overwritten.

  diagnostree new "Printer does not answer" docs`,
  options: {},
  takesTitle: true,
  async run({ folder, title = '' }) {
    const name = new GithubSlugger().slug(title.trim());
    if (name === '') throw new UsageError('Expected a title with at least one letter.');
    const file = path.join(folder, `${name}.md`);
    if (await exists(file)) throw new UsageError(`${file} exists already; choose another title.`);
    await mkdir(folder, { recursive: true });
    await writeFile(file, skeleton(title.trim()));
    console.log(`Wrote ${file}`);
    return 0;
  },
};

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function skeleton(title: string): string {
  return `# ${title}

What goes wrong, and when, in one or two sentences.

## Symptoms

You see the following error message:

\`\`\`output
The message to the letter, as the console or the dialog shows it.
\`\`\`

## Cause

Why it happens.

## Resolution

1. What to do first:

   \`\`\`powershell
   Get-Service
   \`\`\`

2. How to see that it worked.
`;
}
