import { countEdits } from './correct-word.ts';
import type { Word } from './split-words.ts';

const NEGATION = /^(?:not|no|never|nicht|kein\w{0,2}|[a-z]{2,6}not)$/;
/** What says the same in other words: `unable to` for `cannot`. */
const ALSO_NEGATIVE =
  /^(?:without|unable|fail\w{0,4}|impossible|denied|prevent\w{0,3}|refus\w{0,3}|disabled)$/;
const MOST_EDITS = 2;

/**
 * True when one of two stretches that stand for each other says no and the other doesn't:
 * `has been` and `has not been`. A negation that lost letters (`does ot`) still is one.
 */
export function negates(documented: readonly Word[], pasted: readonly Word[]): boolean {
  return saysNoAlone(documented, pasted) || saysNoAlone(pasted, documented);
}

function saysNoAlone(one: readonly Word[], other: readonly Word[]): boolean {
  const no = one.find(isNegation);
  if (no === undefined) return false;
  if (other.some((word) => isNegation(word) || ALSO_NEGATIVE.test(word.letters))) return false;
  const parts = other.map(({ letters }) => letters);
  const broken = [...parts, ...parts.map((part, i) => part + (parts[i + 1] ?? ''))];
  // `has` is no misspelt `hasnot`, and `on` none of `not`.
  const most = Math.min(MOST_EDITS, Math.floor(no.letters.length / 3));
  return !broken.some((part) => countEdits(part, no.letters, most) <= most);
}

/** `not`, `never`, and what `mergeNegations` makes: `hasnot`. */
export function isNegation(word: Word): boolean {
  return word.kind === 'word' && !word.quoted && NEGATION.test(word.letters);
}
