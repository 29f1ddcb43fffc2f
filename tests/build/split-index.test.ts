import { expect, it } from 'vitest';
import { splitIndex } from '#build/split-index.ts';
import { type PublicIndex, publicIndexSchema } from '#core/issue/public-index.ts';

/** An index of as many documents, each of `each` issues and one message. */
function makeIndex(documents: number, each: number): PublicIndex {
  const ids = Array.from({ length: documents }, (_, n) =>
    Array.from({ length: each }, (__, m) => `issue-${n}-${m}`),
  );
  return {
    version: 1,
    guides: ids.map((issues, n) => ({
      id: `guide-${n}`,
      title: `Guide ${n}`,
      source: `${n}.md`,
      appliesTo: [],
      issues,
    })),
    issues: ids.flat().map((id) => ({
      id,
      title: id,
      kind: 'symptom',
      source: { path: 'x.md', line: 1, endLine: 2 },
      anchors: [],
      summary: '',
      errors: [],
      causes: [],
      resolutions: [],
    })),
    messages: [...ids.keys()].map((n) => ({
      path: `${n}.md`,
      line: 1,
      column: 1,
      rule: 'x',
      severity: 'warning',
      reason: 'x',
      url: null,
    })),
  };
}

const split = (index: PublicIndex) =>
  splitIndex(index, {
    part: (number) => `/issues-${number}.json`,
    issue: (id) => `/issues/${id}.json`,
  });

it('a small index is published as it is', () => {
  const index = makeIndex(100, 5);
  expect(split(index)).toEqual([index]);
});

it('a large index is published in parts, which name each issue and its file', () => {
  const index = makeIndex(600, 3);
  const parts = split(index);
  expect(parts.map((part) => 'parts' in part && part.parts)).toEqual([
    { number: 1, of: 4, next: '/issues-2.json' },
    { number: 2, of: 4, next: '/issues-3.json' },
    { number: 3, of: 4, next: '/issues-4.json' },
    { number: 4, of: 4, next: null },
  ]);
  for (const part of parts) {
    expect(() => publicIndexSchema.parse(part)).not.toThrow();
    expect(part.issues.map(({ id }) => id)).toEqual(part.guides.flatMap(({ issues }) => issues));
  }
  expect(parts.flatMap(({ guides }) => guides)).toEqual(index.guides);
  expect(parts.flatMap<unknown>(({ issues }) => issues)).toEqual(
    index.issues.map(({ id, title, kind, source }) => ({
      ...{ id, title, kind, source },
      file: `/issues/${id}.json`,
    })),
  );
  expect(parts.filter((part) => 'messages' in part)).toEqual([]);
});
