import { z } from 'zod';
import type { IssueIndex } from './issue-index.ts';
import { type SearchRecord, searchRecordSchema, toSearchRecords } from './search-record.ts';

/** A form of the index for an engine of another kind: the records to load, and the shape to load them into. */
export interface RecordFormat {
  /** The records, each line ending with a line feed. */
  format: (index: IssueIndex) => string;
  /** What the engine has to be told first; for plain lines, the JSON Schema of one. */
  schema: () => object;
}

/** Name of the index, or collection, that the records go into. */
const NAME = 'issues';

export const recordFormats: Record<'ndjson' | 'opensearch-bulk' | 'typesense', RecordFormat> = {
  ndjson: {
    format: (index) => toLines(toSearchRecords(index)),
    schema: () => z.toJSONSchema(searchRecordSchema),
  },
  // https://docs.opensearch.org/latest/api-reference/document-apis/bulk/: an action line before
  // each record. Ids are at most 120 bytes (`assignIssueIds`), of the 512 that it takes.
  'opensearch-bulk': {
    format: (index) =>
      toLines(
        toSearchRecords(index).flatMap((record) => [
          { index: { _index: NAME, _id: record.id } },
          record,
        ]),
      ),
    schema: () => ({ mappings: { dynamic: 'strict', properties: mapFields(mapField) } }),
  },
  // https://typesense.org/docs/latest/api/documents.html: a record a line. An id may have no
  // character that an address would escape.
  typesense: {
    format: (index) =>
      toLines(toSearchRecords(index).map((record) => ({ ...record, id: escapeId(record.id) }))),
    schema: () => ({
      name: NAME,
      fields: Object.values(mapFields(describeField)).filter(({ name }) => name !== 'id'),
    }),
  },
};

type Field = keyof SearchRecord;

/** Compared as they are, and counted, rather than searched word by word. */
const KEYWORDS: ReadonlySet<Field> = new Set([
  'id',
  'url',
  'kind',
  'guide',
  'appliesTo',
  'source',
  'codes',
]);

/** Shown with a result, of no use to search in. */
const SHOWN: ReadonlySet<Field> = new Set(['url', 'line']);

function mapFields<Value>(map: (field: Field) => Value): Record<string, Value> {
  return Object.fromEntries(
    searchRecordSchema.keyof().options.map((field) => [field, map(field)] as const),
  );
}

/** https://docs.opensearch.org/latest/field-types/: a list has the type of what it lists. */
function mapField(field: Field): { type: string; index?: false } {
  const type = field === 'line' ? 'integer' : KEYWORDS.has(field) ? 'keyword' : 'text';
  return { type, ...(SHOWN.has(field) ? { index: false } : {}) };
}

/** https://typesense.org/docs/latest/api/collections.html#schema-parameters */
function describeField(name: Field) {
  const isList = searchRecordSchema.shape[name] instanceof z.ZodArray;
  const isFacet = KEYWORDS.has(name) && !SHOWN.has(name);
  return {
    name,
    type: name === 'line' ? 'int32' : isList ? 'string[]' : 'string',
    ...(isFacet ? { facet: true } : {}),
    // Typesense takes a field out of its index only where it may be missing.
    ...(SHOWN.has(name) ? { index: false, optional: true } : {}),
  };
}

/** `tür` → `t~C3~BCr`: no slug has a tilde of its own. */
function escapeId(id: string): string {
  return encodeURIComponent(id).replaceAll('%', '~');
}

function toLines(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
