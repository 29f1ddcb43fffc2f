import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { assignGuideIds } from '#core/guide/assign-guide-ids.ts';
import { parseGuide } from '#core/guide/parse-guide.ts';
import { parseMarkdown } from '#core/guide/parse-markdown.ts';
import { readText } from '#core/guide/read-text.ts';
import { resolvePath } from '#core/guide/resolve-path.ts';

function parse(markdown: string, files: Record<string, string> = {}) {
  return parseGuide(new VFile({ path: 'a/b.md', value: markdown }), {
    readInclude: (path) => files[path] ?? null,
  });
}

describe('a guide', () => {
  test('is called by its heading, and keeps the title of its frontmatter for search', () => {
    const guide = parse('---\ntitle: Short\nappliesto:\n- One\n- Two\n---\n# Long title\n');
    expect([guide.id, guide.title, guide.aliases, guide.appliesTo]).toEqual([
      'b',
      'Long title',
      ['Short'],
      ['One', 'Two'],
    ]);
  });

  test('falls back to the title of the frontmatter, then to the name of the file', () => {
    expect(parse('---\ntitle: Short\n---\nText').title).toBe('Short');
    expect(parseGuide(new VFile({ path: 'x/no-title_here.md', value: 'Text' })).title).toBe(
      'No title here',
    );
  });

  test('reads its other keys whatever the rest of the frontmatter holds', () => {
    const guide = parse(
      '---\nms.custom:\n  - sap:Chat\\Meetings\n  - nested: {a: b}\nms.date: 1/2/2023\nauthor: x\nbanner: "Retired: use **that**."\ndescription: >-\n  Two\n  lines\n---\n# A\n',
    );
    expect([guide.banner, guide.description]).toEqual(['Retired: use **that**.', 'Two lines']);
    expect(guide.file.messages).toEqual([]);
  });

  test('has its sections as a tree, and tabs below the section around them', () => {
    const guide = parse(
      '# A\n\n## B\n\n# [One](#tab/1)\n\nx\n\n# [Two](#tab/2)\n\ny\n\n---\n\nz\n\n## C\n',
    );
    const [top] = guide.top.sections;
    expect(top?.sections.map((section) => section.title)).toEqual(['B', 'C']);
    const tabs = top?.sections[0]?.sections ?? [];
    expect(tabs.map(({ title, tab, line, endLine }) => [title, tab, line, endLine])).toEqual([
      ['One', true, 5, 8],
      ['Two', true, 9, 16],
    ]);
    // What follows the end of the tabs belongs to the section around them again.
    expect(readText(top?.sections[0]?.blocks ?? [])).toBe('z');
  });

  test('holds the files that it includes, with messages for those it can’t', () => {
    const guide = parse(
      '[!INCLUDE [A note](../notes/n.md)]\n\n[!INCLUDE [Gone](gone.md)]\n\n[!INCLUDE [Out](../../x.md)]\n\n# T',
      {
        'notes/n.md': '---\ntitle: N\n---\nIncluded.\n\n[!INCLUDE [again](n.md)]',
      },
    );
    expect(guide.root.children.map((block) => readText(block))).toEqual([
      'Included.',
      'again',
      'Gone',
      'Out',
      'T',
    ]);
    expect(guide.file.messages.map(({ line, ruleId }) => [line, ruleId])).toEqual([
      [1, 'include'],
      [3, 'include'],
      [5, 'include'],
    ]);
  });
});

describe('parsing', () => {
  const github = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml'])
    .use(remarkGfm, { singleTilde: false })
    .freeze();
  const pieces = [
    'a',
    ' ',
    '\n',
    '\n\n',
    '|',
    '-',
    ':',
    '- ',
    '> ',
    '~~',
    '~',
    '[^1]',
    '[ ] ',
    '[x] ',
    '[',
    ']',
    '(',
    ')',
    'https://a.example',
    'www.a.example',
    'b@c.example',
    '@',
    '](https://a.example/b)',
    '<https://a.example>',
    '`',
    '**',
    '---\n',
    'mailto:b@c.example',
    '| - |',
    '"t"',
    '\\',
    'HTTP://A.B',
  ];

  test('gives the same tree as with all of GitHub’s syntax, whichever parser is used', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (markdown) => {
        // The development build of mdast-util-gfm-task-list-item 2.0 asserts that a task stands in
        // the line of its bullet; what it can't parse has no tree to compare with.
        fc.pre(!/^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]*)+\n[ \t>]*\[[ xX\t\n]\]/m.test(markdown));
        expect(parseMarkdown(new VFile(markdown))).toEqual(github.parse(new VFile(markdown)));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('ids of guides', () => {
  test('are file names, with folders only where names collide, in any order', () => {
    const paths = ['x/setup.md', 'y/setup.md', 'y/faq.md', 'x/y/faq.md', 'index.md'];
    const ids = assignGuideIds(paths);
    expect(paths.map((path) => ids.get(path))).toEqual([
      'x-setup',
      'y-setup',
      'y-faq',
      'x-faq',
      'index',
    ]);
    const reversed = assignGuideIds(paths.toReversed());
    expect(paths.map((path) => reversed.get(path))).toEqual(paths.map((path) => ids.get(path)));
  });

  test('have the folder that tells a document from its namesakes, where that does', () => {
    const versions = ['v1/linux/setup.md', 'v2/linux/setup.md'];
    expect([...assignGuideIds(versions).values()]).toEqual(['v1-setup', 'v2-setup']);
    const both = [...versions, 'v1/mac/setup.md', 'v2/mac/setup.md'];
    expect(both.map((path) => assignGuideIds(both).get(path))).toEqual([
      'v1-linux-setup',
      'v2-linux-setup',
      'v1-mac-setup',
      'v2-mac-setup',
    ]);
    const other = [...versions, 'old/v1/setup.md'];
    expect(other.map((path) => assignGuideIds(other).get(path))).toEqual([
      'v1-linux-setup',
      'v2-setup',
      'v1-setup',
    ]);
  });
});

test('a relative address resolves inside the content folder or not at all', () => {
  expect(resolvePath('a/b.md', '../c.md#x')).toBe('c.md');
  expect(resolvePath('a/b.md', './d%20e.md?x=1')).toBe('a/d e.md');
  expect(resolvePath('b.md', '../c.md')).toBeNull();
  expect(resolvePath('b.md', '/c.md')).toBeNull();
  expect(resolvePath('b.md', 'https://c.example/d.md')).toBeNull();
  expect(resolvePath('b.md', '%E0%A4%A.md')).toBe('%E0%A4%A.md');
});
