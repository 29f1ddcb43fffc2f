import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { buildBench } from './build-bench.ts';
import { parseBench } from './parse-bench.ts';
import { formatResults, formatRows, type Row } from './results.ts';
import { searchBench } from './search-bench.ts';
import { treeBench } from './tree-bench.ts';

const help = `Usage: npm run bench -- [--only parse|search|build] [--sizes 10,250,2500,10000] [--quick]

Measures parsing, search and builds beside what others take in the same run, prints one table, and
writes it to tests/bench/RESULTS.md with the date and the machine; there, parts that were not measured
stay as they were. Says on stderr how far it is.

  --only PART     parse, search or build alone
  --sizes LIST    how many issues and documents, ascending; 250 is the corpus where it is present, and
                  2500 builds it, too, repeated
  --quick         the sizes 10 and 250 alone
  --help          this text

All of it takes about half an hour, search alone ten minutes. A run of its own on a quiet machine says most.`;

const parts = ['parse', 'search', 'build'];

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      sizes: { type: 'string' },
      quick: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const sizes = (values.sizes ?? (values.quick === true ? '10,250' : '10,250,2500,10000'))
    .split(',')
    .map(Number);
  const { only } = values;
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new TypeError(
      `Unexpected --sizes ${values.sizes ?? ''}, expected numbers such as 10,250`,
    );
  }
  if (only !== undefined && !parts.includes(only)) {
    throw new TypeError(`Unexpected --only ${only}, expected one of ${parts.join(', ')}`);
  }
  const wants = (part: string): boolean => only === undefined || only === part;
  const rows: Row[] = [];
  if (wants('parse')) {
    rows.push(...(await parseBench()));
    await treeBench();
  }
  if (wants('search')) rows.push(...(await searchBench(sizes)));
  if (wants('build')) rows.push(...(await buildBench(sizes)));
  console.log(`\n${formatRows(rows)}`);
  const file = new URL('RESULTS.md', import.meta.url);
  const before = await readFile(file, 'utf8').catch(() => '');
  // As the format check of the gate wants it.
  const options = await resolveConfig(file);
  const results = formatResults(before, rows, args);
  await writeFile(file, await format(results, { ...options, parser: 'markdown' }));
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\nRun \`npm run bench -- --help\`.`);
  process.exitCode = 2;
}
