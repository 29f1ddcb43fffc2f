import { expect, it } from 'vitest';
import { VFile } from 'vfile';
import { parseGuide } from '#core/guide/parse-guide.ts';

const dateOf = (yaml: string) =>
  parseGuide(new VFile({ path: 'a.md', value: `---\n${yaml}\n---\n\n# A\n` })).date;

it.each([
  ['ms.date: 06/09/2024', '2024-06-09'],
  ['date: 2026-01-31', '2026-01-31'],
  ['date: 2026-01-31T10:15:00Z', '2026-01-31'],
  ['date: "2026-1-5"', '2026-01-05'],
  ['date: 2020-01-01\nupdated: 2026-01-31', '2026-01-31'],
  ['lastmod: soon\ndate: 2020/01/02', '2020-01-02'],
  ['ms.date: 06/09/2024\nms.author: ann\nlayout: x', '2024-06-09'],
])('%j gives the day of the last change: %s', (yaml, day) => {
  expect(dateOf(yaml)).toBe(day);
  // A comment makes sure of the YAML parser, which plain lines don't need.
  expect(dateOf(`${yaml}\n# x`)).toBe(day);
});

it.each([
  'title: x',
  'date: 03/04/2026',
  'date: 2026-02-30',
  'date:\n  - 2026-01-31',
  'ms.date: 31/12/2024',
  'updated: true',
])('%j gives none', (yaml) => {
  expect(dateOf(yaml)).toBeNull();
  expect(dateOf(`${yaml}\n# x`)).toBeNull();
});
