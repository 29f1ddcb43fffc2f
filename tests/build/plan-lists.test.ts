import { expect, it } from 'vitest';
import { listsOf } from '#build/lists-of.ts';
import { planLists } from '#build/plan-lists.ts';
import type { IssueIndex } from '#core/issue/issue-index.ts';

const titled = (...titles: string[]) => titles.map((title) => ({ title }));
const shown = (titles: readonly { title: string }[]) =>
  planLists(titles).map(({ slug, letter, items }) => [
    slug,
    letter,
    items.map(({ title }) => title),
  ]);

it('a long list is cut by letters: digits first, marks aside, other scripts last', () => {
  expect(
    shown(titled('über', 'Ümlaut', '“Zip” fails', '10 errors', '9 errors', '印刷', 'Disk')),
  ).toEqual([
    ['0-9', '0–9', ['9 errors', '10 errors']],
    ['d', 'D', ['Disk']],
    ['u', 'U', ['über', 'Ümlaut']],
    ['z', 'Z', ['“Zip” fails']],
    ['other', '…', ['印刷']],
  ]);
});

it('a letter of many titles has pages of one size, none of more than a hundred', () => {
  const pages = planLists(Array.from({ length: 205 }, (_, n) => ({ title: `Can't do ${n}` })));
  expect(pages.map(({ slug }) => slug)).toEqual(['c', 'c-2', 'c-3']);
  expect(pages.map(({ items }) => items.length)).toEqual([69, 69, 67]);
  expect(new Set(pages.flatMap(({ items }) => items)).size).toBe(205);
});

it('a small site keeps its lists on its home page, and a large one lists all of both kinds', () => {
  const index = (issues: number): IssueIndex => ({
    version: 1,
    guides: ['a', 'b'].map((id) => ({
      id,
      title: `Document ${id}`,
      source: `${id}.md`,
      appliesTo: [],
      issues: id === 'a' ? ['x'] : [],
    })),
    issues: Array.from({ length: issues }, (_, n) => ({ id: `i${n}`, title: `I ${n}` })) as never,
  });
  expect(listsOf(index(148))).toEqual({ issues: [], documents: [] });
  const { issues, documents } = listsOf(index(149));
  expect(issues.flatMap(({ items }) => items)).toHaveLength(149);
  expect(documents.map(({ slug, items }) => [slug, items.map(({ id }) => id)])).toEqual([
    ['documents-d', ['b']],
  ]);
});
