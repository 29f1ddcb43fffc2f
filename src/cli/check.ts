import process from 'node:process';
import { count } from '#build/count.ts';
import { loadSite } from '#build/load-site.ts';
import { reportMessages } from '#build/report-messages.ts';
import type { Command } from './command.ts';

export const check: Command = {
  summary: 'print every message about the documents',
  help: `Usage: diagnostree check [DIR]

Reads the documents and prints what stands in the way of a good page, with
file:line:column, the rule, and a link to its explanation in AUTHORING.md.
Exits with 1 where a page would be wrong; warnings alone exit with 0.

  diagnostree check docs`,
  options: {},
  async run({ folder }) {
    const { files, index } = await loadSite(folder);
    const { text, errors, warnings } = reportMessages(files, process.stdout.isTTY);
    if (text) console.log(`${text}\n`);
    const found = [count(files.length, 'document'), count(index.issues.length, 'issue')];
    const said = [count(errors, 'error'), count(warnings, 'warning')];
    console.log(`${found.join(', ')}: ${said.join(', ')}`);
    return errors > 0 ? 1 : 0;
  },
};
