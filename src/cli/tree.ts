import process from 'node:process';
import { loadSite } from '#build/load-site.ts';
import { formatDot } from '#core/tree/format-dot.ts';
import { formatJson } from '#core/tree/format-json.ts';
import { formatMermaid } from '#core/tree/format-mermaid.ts';
import type { DecisionTree } from '#core/tree/tree.ts';
import { type Command, UsageError } from './command.ts';

const formats: Record<string, (tree: DecisionTree) => string> = {
  json: formatJson,
  mermaid: formatMermaid,
  dot: formatDot,
};

export const tree: Command = {
  summary: 'print the decision tree',
  help: `Usage: diagnostree tree [DIR] [--format json|mermaid|dot]

Prints every question, check and outcome with the options between them.

  diagnostree tree docs --format dot | dot -Tsvg > tree.svg`,
  options: { format: { type: 'string' }, json: { type: 'boolean' } },
  async run({ folder, options }) {
    const name = String(options['format'] ?? 'json');
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (!format) {
      const known = Object.keys(formats).join(', ');
      throw new UsageError(`Unknown format \`${name}\`, expected one of ${known}.`);
    }
    const site = await loadSite(folder);
    process.stdout.write(`${format(site.tree)}\n`);
    return 0;
  },
};
