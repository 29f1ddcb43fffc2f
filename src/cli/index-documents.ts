import process from 'node:process';
import { loadSite } from '#build/load-site.ts';
import { publicIndexOf } from '#build/public-index-of.ts';
import { toRows } from '#core/issue/index-rows.ts';
import { type Command, UsageError } from './command.ts';

export const index: Command = {
  summary: 'print the issue index',
  help: `Usage: diagnostree index [DIR] [--json | --format json|rows]

Prints what was understood of the documents: every issue with its error texts,
causes and resolutions, and every message about the documents.

  --json, --format json   the index, as the site publishes it (the default)
  --format rows           one object an issue, with counts, to compare with labels made by hand

  diagnostree index docs --json | jq '.issues[].title'`,
  options: { json: { type: 'boolean' }, format: { type: 'string' } },
  async run({ folder, options }) {
    const format = options['format'] ?? 'json';
    if (format !== 'json' && format !== 'rows') {
      throw new UsageError(`Unknown format \`${String(format)}\`, expected json or rows.`);
    }
    const site = await loadSite(folder);
    const output = format === 'rows' ? toRows(site.index) : publicIndexOf(site);
    process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
    return 0;
  },
};
