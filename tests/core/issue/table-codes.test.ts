import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseGuide } from '#core/guide/parse-guide.ts';
import { buildIndex } from '#core/issue/build-index.ts';

const read = (rows: string) =>
  buildIndex([
    parseGuide(
      new VFile({
        path: 'codes.md',
        value: `# Error codes\n\n| Code | Message | What to do |\n| --- | --- | --- |\n${rows}`,
      }),
    ),
  ]).issues;

test('a code beside a message is another name of its issue', () => {
  const issues = read(
    '| E1001 | Token has expired | Sign in again. |\n| 0x80070005 | Access was denied | Ask. |\n',
  );
  expect(issues.map(({ title, aliases }) => [title, ...aliases])).toEqual([
    ['Token has expired', 'E1001'],
    ['Access was denied', '0x80070005'],
  ]);
});

test('a number in a row or a remark is none', () => {
  const issues = read(
    '| 1 | Token has expired | Sign in again. |\n| see below | Access was denied | Ask. |\n',
  );
  expect(issues.flatMap(({ aliases }) => aliases)).toEqual([]);
});
