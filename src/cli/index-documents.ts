import process from 'node:process';
import { z } from 'zod';
import { createProgress } from '#build/create-progress.ts';
import { storeOf } from '#build/document-store.ts';
import { loadSite } from '#build/load-site.ts';
import { publicIndexOf } from '#build/public-index-of.ts';
import { type RecordFormat, recordFormats } from '#core/issue/format-records.ts';
import { toRows } from '#core/issue/index-rows.ts';
import { publicIndexSchema } from '#core/issue/public-index.ts';
import { type Command, UsageError } from './command.ts';

const formats = ['json', 'rows', ...Object.keys(recordFormats)];

export const index: Command = {
  summary: 'print the issue index',
  help: `Usage: diagnostree index [DIR] [--json | --format NAME] [--schema] [--quiet]

Prints what was understood of the documents: every issue with its error texts,
causes and resolutions, and every message about the documents.

  --json, --format json     the index, as the site publishes it (the default)
  --format rows             one object an issue, with counts, to compare with labels made by hand
  --format ndjson           one flat record an issue, a line each
  --format opensearch-bulk  the same records for the _bulk request of OpenSearch and Elasticsearch
  --format typesense        the same records for the documents/import request of Typesense
  --schema                  what the engine has to be told before: the index with its mappings,
                            the collection with its fields; else the JSON Schema
  --quiet                   don't say on stderr how far it is

  diagnostree index docs --json | jq '.issues[].title'
  diagnostree index --format typesense --schema > collection.json`,
  options: {
    json: { type: 'boolean' },
    format: { type: 'string' },
    schema: { type: 'boolean' },
    quiet: { type: 'boolean' },
  },
  async run({ folder, options }) {
    const format = String(options['format'] ?? 'json');
    if (!formats.includes(format)) {
      throw new UsageError(`Unknown format \`${format}\`, expected one of ${formats.join(', ')}.`);
    }
    const records: RecordFormat | undefined = new Map(Object.entries(recordFormats)).get(format);
    if (options['schema'] === true) {
      if (format === 'rows') throw new UsageError('The format `rows` has no schema.');
      print(records ? records.schema() : z.toJSONSchema(publicIndexSchema));
      return 0;
    }
    const progress = createProgress(process.stderr, { quiet: options['quiet'] === true });
    const site = await loadSite(folder, {
      store: storeOf(folder),
      onProgress: progress.on,
    }).finally(progress.end);
    if (records) process.stdout.write(records.format(site.index));
    else print(format === 'rows' ? toRows(site.index) : publicIndexOf(site));
    return 0;
  },
};

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
