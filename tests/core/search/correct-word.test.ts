import { describe, expect, it } from 'vitest';
import { countEdits, createCorrector } from '#core/search/correct-word.ts';

const vocabulary = new Map(
  ['maximum', 'concurrent', 'disabled', 'imported', 'failed', 'fail', 'user'].map((word, id) => [
    word,
    id,
  ]),
);
const correct = createCorrector(vocabulary);
const meant = (word: string): string | undefined => [...vocabulary.keys()][correct(word)?.id ?? -1];

describe('createCorrector', () => {
  it.each([
    ['maxirnum', 'maximum'],
    ['rnaximum', 'maximum'],
    ['concurent', 'concurrent'],
    ['concurretn', 'concurrent'],
    ['disab1ed', 'disabled'],
    ['faild', 'failed'],
  ])('takes %s for %s', (word, expected) => {
    expect(meant(word)).toBe(expected);
  });

  it.each(['enabled', 'exported', 'used', 'minimum', 'x'])('leaves %s alone', (word) => {
    expect(meant(word)).toBeUndefined();
  });
});

describe('countEdits', () => {
  it('counts swapped letters once and gives up above the limit', () => {
    expect(countEdits('abcd', 'abdc', 3)).toBe(1);
    expect(countEdits('abcd', 'wxyz', 2)).toBe(3);
  });
});
