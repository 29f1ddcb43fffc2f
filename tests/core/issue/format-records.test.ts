import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { z } from 'zod';
import { parseGuide } from '#core/guide/parse-guide.ts';
import { buildIndex } from '#core/issue/build-index.ts';
import { recordFormats } from '#core/issue/format-records.ts';
import { searchRecordSchema } from '#core/issue/search-record.ts';

const article = `# Printing

## Die Tür ist zu

- **Error**: \`Open-Door : Access
  denied (0x80070005).\`

- **Cause**: The door is locked.

- **Resolution**:

  1. Find the key.
  1. Open it:

     \`\`\`powershell
     Open-Door -Force
     \`\`\`

## The queue is stuck

- **Error**: \`The queue is stuck.\`

- **Resolution**: Empty it.
`;
const index = buildIndex([
  parseGuide(new VFile({ path: 'a/printing.md', value: article }), { id: 'printing' }),
]);

/** The lines of an export, parsed. Fails where one isn't JSON of its own, or the last isn't ended. */
function linesOf(name: keyof typeof recordFormats): unknown[] {
  const text = recordFormats[name].format(index);
  expect(text).toMatch(/\n$/);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('records for a hosted search engine', () => {
  it('are one flat record an issue, a line each', () => {
    const records = z.array(searchRecordSchema).parse(linesOf('ndjson'));
    expect(records).toMatchObject([
      {
        id: 'die-tür-ist-zu',
        url: '/issues/die-tür-ist-zu/',
        guideTitle: 'Printing',
        source: 'a/printing.md',
        line: 3,
        errors: ['Open-Door : Access denied (0x80070005).'],
        codes: ['0x80070005'],
        causes: ['The door is locked.'],
        commands: ['Open-Door -Force'],
      },
      { id: 'the-queue-is-stuck', codes: [], causes: [], fixes: ['Empty it.'] },
    ]);
    expect(recordFormats.ndjson.schema()).toMatchObject({
      type: 'object',
      required: Object.keys(records[0] ?? {}),
    });
  });

  it('stand below an action line each for OpenSearch', () => {
    // https://docs.opensearch.org/latest/api-reference/document-apis/bulk/
    const action = z.strictObject({
      index: z.strictObject({
        _index: z.string().regex(/^[a-z][a-z0-9_-]*$/),
        _id: z.string().refine((id) => new TextEncoder().encode(id).length <= 512),
      }),
    });
    const lines = linesOf('opensearch-bulk');
    const actions = z.array(action).parse(lines.filter((_, at) => at % 2 === 0));
    const records = z.array(searchRecordSchema).parse(lines.filter((_, at) => at % 2 === 1));
    expect(actions.map((one) => one.index._id)).toEqual(records.map(({ id }) => id));
    expect(records).toEqual(linesOf('ndjson'));
    // https://docs.opensearch.org/latest/mappings/
    const { mappings } = z
      .strictObject({
        mappings: z.strictObject({
          dynamic: z.enum(['true', 'false', 'strict', 'strict_allow_templates']),
          properties: z.record(
            z.string(),
            z.strictObject({
              type: z.enum(['keyword', 'text', 'integer']),
              index: z.boolean().optional(),
            }),
          ),
        }),
      })
      .parse(recordFormats['opensearch-bulk'].schema());
    // With a strict mapping, a field that isn't there makes the engine refuse the record.
    expect(Object.keys(mappings.properties)).toEqual(Object.keys(records[0] ?? {}));
    expect(mappings.properties).toMatchObject({
      codes: { type: 'keyword' },
      errors: { type: 'text' },
      line: { type: 'integer' },
    });
  });

  it('have ids without escapes, and the types that their collection says, for Typesense', () => {
    // CollectionSchema and Field of https://github.com/typesense/typesense-api-spec
    const collection = z
      .strictObject({
        name: z.string(),
        fields: z.array(
          z.strictObject({
            name: z.string(),
            type: z.enum(['string', 'string[]', 'int32']),
            facet: z.boolean().optional(),
            index: z.boolean().optional(),
            optional: z.boolean().optional(),
          }),
        ),
      })
      .parse(recordFormats.typesense.schema());
    const records = z.array(z.record(z.string(), z.unknown())).parse(linesOf('typesense'));
    const holds = { string: z.string(), 'string[]': z.array(z.string()), int32: z.int32() };
    for (const record of records) {
      expect(record['id']).toMatch(/^[\w.~-]+$/);
      for (const { name, type } of collection.fields) holds[type].parse(record[name]);
      const described = collection.fields.map(({ name }) => name);
      expect(['id', ...described]).toEqual(Object.keys(record));
    }
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    for (const { index: isIndexed, optional } of collection.fields) {
      expect(isIndexed === false && optional !== true).toBe(false);
    }
  });
});
