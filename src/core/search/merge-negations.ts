import type { Word } from './split-words.ts';

const AUXILIARIES = new Set(
  'can could do does did is are was were has have had will would should'.split(' '),
);

/**
 * Makes one word of a negated verb, however it is written: `can not`, `cannot`, `can't` → `cannot`.
 * One word, not two, so that a console may break it anywhere.
 */
export function mergeNegations(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (const word of words) {
    const verb = out.at(-1);
    if (word.letters !== 'not' || verb === undefined || !AUXILIARIES.has(verb.letters)) {
      out.push(word);
      continue;
    }
    const letters = `${verb.letters}not`;
    out[out.length - 1] = { ...verb, key: letters, letters, end: word.end };
  }
  return out;
}
