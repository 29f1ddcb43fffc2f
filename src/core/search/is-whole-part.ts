import type { Pair } from './align-words.ts';
import type { Paste } from './read-paste.ts';
import { beginsPointer, beginsRequest } from './scale-clauses.ts';
import type { Word } from './split-words.ts';
import { isGrammar, weighAny } from './weigh-word.ts';

/** A part of a message has to be this long to be known again, in words. */
const LEAST_WORDS = 5;
/** So many of them must be words that not every message has. */
const LEAST_TELLING = 3;

/**
 * True when a paste is a part of a message and nothing else: a sentence that says what to do, whole;
 * or any other part, word for word. In a longer paste neither claims anything.
 */
export function isWholePart(pairs: readonly Pair[], words: readonly Word[], paste: Paste): boolean {
  if (pairs.length < LEAST_WORDS) return false;
  const used = new Set(
    pairs.flatMap(({ pasted, joined }) => (joined ? [pasted - 1, pasted] : [pasted])),
  );
  if (paste.words.some((word, i) => !used.has(i) && carries(word))) return false;
  return isAdvice(pairs, words) || isVerbatim(pairs, words);
}

function isAdvice(pairs: readonly Pair[], words: readonly Word[]): boolean {
  const first = words[pairs[0]?.documented ?? -1];
  if (first === undefined || !beginsRequest(first)) return false;
  const sentence = words.flatMap((word, i) => (word.clause === first.clause ? [i] : []));
  return (
    sentence[0] === pairs[0]?.documented &&
    pairs.every((pair) => words[pair.documented]?.clause === first.clause) &&
    lacksNothing(sentence, pairs, words)
  );
}

function isVerbatim(pairs: readonly Pair[], words: readonly Word[]): boolean {
  const [from, to] = [pairs[0]?.documented ?? 0, pairs.at(-1)?.documented ?? 0];
  const part = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const pointers = new Set(
    words.flatMap((word, i) =>
      word.clause !== words[i - 1]?.clause && beginsPointer(word) ? [word.clause] : [],
    ),
  );
  const telling = pairs.filter(({ documented }) => {
    const word = words[documented];
    return word !== undefined && weighAny(word) >= 1 && !pointers.has(word.clause);
  });
  return (
    telling.length >= LEAST_TELLING &&
    pairs.every(({ quality }) => quality === 1) &&
    lacksNothing(part, pairs, words)
  );
}

function lacksNothing(
  part: readonly number[],
  pairs: readonly Pair[],
  words: readonly Word[],
): boolean {
  const found = new Set(pairs.map(({ documented }) => documented));
  return part.every((i) => {
    const word = words[i];
    return found.has(i) || (word !== undefined && !carries(word));
  });
}

function carries({ key }: Word): boolean {
  return key !== '' && !isGrammar(key);
}
