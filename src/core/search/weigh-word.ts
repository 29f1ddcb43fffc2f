import { foldWord } from './fold-word.ts';
import type { Word } from './split-words.ts';
import { UNSPACED } from './value-patterns.ts';

/** Words that hold a sentence together. */
const GRAMMAR = `a an and any are as at be been being but by can could do does for from had has have
  how if in into is it its may might more most of on or our so some such than that the their them
  then there these they this those to was we were what when where which while who will with would you
  your about also all use using used der die das den dem des ein eine einer und ist nicht für von mit
  zu auf im in le la les un une des du de et est pour dans pas sur au el los las una y en es por para
  con del no se que il di non è per`;

/** Words that many messages of many products share; a few of them together still say something. */
const COMMON = `access again application attempt available cannot change check computer configuration
  connect connected connecting connection contact contain data details due ensure error exist failed
  failure file following found get help information install installed invalid issue later load make
  message name need new not number object occurred open operation option page permission please
  possible problem process processing program reason receive received remote request required
  response return returned run running see send server service set setting specified start started
  support sure system time topic try trying type unable unknown update user valid value verify version
  was while without work something went sorry unexpected windows microsoft correct correctly management powershell module command
  fehler error erreur message couldnot donot doesnot didnot isnot arenot wasnot werenot hasnot havenot
  hadnot willnot wouldnot shouldnot`;

const WEIGHTS = new Map<string, number>();
for (const word of COMMON.split(/\s+/)) WEIGHTS.set(foldWord(word), 0.4);
for (const word of GRAMMAR.split(/\s+/)) WEIGHTS.set(foldWord(word), 0.12);

/** Where a script has no blanks, a character is only a part of a word. */
const CHARACTER_WEIGHT = 0.25;

/** A code stands for itself, whatever words surround it; one that is a mere number a little less. */
const CODE_WEIGHT = 2.5;
const NUMERIC_CODE_WEIGHT = 1.5;
/** What any program that speaks HTTP says, whatever went wrong (RFC 9110, RFC 6585). */
const HTTP_STATUS = /^(?:40[013-9]|41[0-3]|429|50[0-4])$/;
const HTTP_STATUS_WEIGHT = 0.4;
/** The same number in both texts is a hint; another number is none. */
const NUMBER_WEIGHT = 0.3;

/**
 * How much a word tells before any document is known, 0–1. A small folder has no statistics of its
 * own: in nine messages `failed` may be as rare as `shell`.
 */
export function weighWord(key: string): number {
  return WEIGHTS.get(key) ?? (UNSPACED.test(key) ? CHARACTER_WEIGHT : 1);
}

/** The same for anything that `splitWords` finds; 0 for a value, which tells nothing. */
export function weighAny(word: Pick<Word, 'key' | 'kind'>): number {
  if (word.key === '') return 0;
  if (word.kind === 'number') return NUMBER_WEIGHT;
  if (word.kind === 'code') return weighCode(word.key);
  return weighWord(word.key);
}

function weighCode(key: string): number {
  if (HTTP_STATUS.test(key)) return HTTP_STATUS_WEIGHT;
  return /^\d+$/.test(key) ? NUMERIC_CODE_WEIGHT : CODE_WEIGHT;
}

/**
 * What each word of an index counts: background weight times inverse document frequency, which is
 * damped so that twins stay apart. `codes` are the words that are a code anywhere: the same digits
 * may be a number in one message and a code in another.
 */
export function weighWords(
  words: readonly string[],
  codes: ReadonlySet<string>,
  sizes: Int32Array,
  passages: number,
): Float32Array {
  return Float32Array.from(words, (key, id) => {
    const kind = codes.has(key) ? 'code' : /^\d+$/.test(key) ? 'number' : 'word';
    const idf = Math.log(1 + passages / Math.max(1, sizes[id] ?? 0)) / Math.log(1 + passages);
    return weighAny({ key, kind }) * (0.4 + 0.6 * idf);
  });
}

/** True where a word only holds a sentence together. */
export function isGrammar(key: string): boolean {
  return weighWord(key) < 0.2;
}
