import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { parseMarkdown } from '#core/guide/parse-markdown.ts';

const github = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .freeze();

function expectSameTree(markdown: string): void {
  expect(parseMarkdown(new VFile(markdown))).toEqual(github.parse(markdown));
}

const PIECES = [
  'a',
  ' ',
  '\n',
  '\n\n',
  '|',
  '-',
  ':',
  '*',
  '_',
  '`',
  '[',
  ']',
  '(b)',
  '\\',
  '~',
  '>',
  '<',
];
const ADDRESSES = [
  'https://a.example',
  'www.a.example',
  'me@a.example',
  '<https://a.example>',
  '@',
];
const MARKS = [
  '~~',
  '[^1]',
  '[x]',
  '- [ ] ',
  '| a | b |\n| - | - |\n',
  '```\n',
  '# ',
  '- ',
  '\n    ',
];

test.each([
  'A https://a.example in a sentence',
  '| a |\n| --- |\n| me@a.example |',
  '`https://a.example`\n\n```\nhttps://b.example\n```',
  '[https://a.example](https://b.example)',
  '[https://a.example',
  'a | b\n-|-\n1 | ~~2~~',
  '---\ntitle: x@y\n---\n\n- [ ] task',
])('%j gives the tree of GitHub’s whole grammar', expectSameTree);

test('any document gives the tree of GitHub’s whole grammar', () => {
  const piece = fc.constantFrom(...PIECES, ...ADDRESSES, ...MARKS);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      expectSameTree(pieces.join(''));
    }),
    { numRuns: 1000 },
  );
});
