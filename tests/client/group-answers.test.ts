import { expect, it } from 'vitest';
import { groupAnswers } from '#client/group-answers.ts';
import type { Verdict } from '#core/search/verdict.ts';

const group = (verdict: Verdict['verdict'], ...results: [string, number, number?][]) =>
  groupAnswers({
    verdict,
    ms: 0,
    results: results.map(([id, score, error]) => ({
      id,
      title: id,
      url: `/issues/${id}/`,
      score,
      matched: [],
      missing: [],
      slots: [],
      ...(error === undefined ? {} : { error }),
    })),
  }).map((list) => list.map(({ id }) => id));

it('gives the errors of a paste in order, and what fits each equally', () => {
  expect(group('match', ['a', 0.6, 1], ['b', 1, 2], ['c', 1, 2], ['d', 0.9])).toEqual([
    ['a'],
    ['b', 'c'],
  ]);
});

it('gives what typed words may mean', () => {
  expect(group('match', ['a', 0.9], ['b', 0.8])).toEqual([['a']]);
  expect(group('ambiguous', ['a', 0.9], ['b', 0.8], ['c', 0.6])).toEqual([['a', 'b']]);
  expect(group('ambiguous', ['a', 0.9], ['b', 0.6])).toEqual([['a', 'b']]);
});

it('gives nothing where nothing is documented', () => {
  expect(group('none', ['a', 0.4])).toEqual([]);
});
