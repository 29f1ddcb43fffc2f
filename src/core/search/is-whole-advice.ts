import type { Pair } from './align-words.ts';
import type { Paste } from './read-paste.ts';
import { beginsRequest } from './scale-clauses.ts';
import type { Word } from './split-words.ts';
import { isGrammar } from './weigh-word.ts';

/** A sentence of advice has to be this long to be known again, in words. */
const ADVICE_LENGTH = 5;

/**
 * True when a paste is one documented sentence that says what to do, whole and alone. In a longer
 * paste advice claims nothing.
 */
export function isWholeAdvice(
  pairs: readonly Pair[],
  words: readonly Word[],
  paste: Paste,
): boolean {
  const first = words[pairs[0]?.documented ?? -1];
  if (first === undefined || pairs.length < ADVICE_LENGTH || !beginsRequest(first)) return false;
  const sentence = words.flatMap((word, i) => (word.clause === first.clause ? [i] : []));
  if (sentence[0] !== pairs[0]?.documented) return false;
  const found = new Set(pairs.map((pair) => pair.documented));
  const used = new Set(
    pairs.flatMap(({ pasted, joined }) => (joined ? [pasted - 1, pasted] : [pasted])),
  );
  const carries = ({ key }: Word): boolean => key !== '' && !isGrammar(key);
  const isThere = (i: number): boolean => {
    const word = words[i];
    return found.has(i) || (word !== undefined && !carries(word));
  };
  return (
    pairs.every((pair) => words[pair.documented]?.clause === first.clause) &&
    sentence.every(isThere) &&
    paste.words.every((word, i) => used.has(i) || !carries(word))
  );
}
