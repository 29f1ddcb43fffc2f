import { isIdentifier } from './is-identifier.ts';
import type { Paste } from './read-paste.ts';
import type { Word } from './split-words.ts';

/** A documented word with what it weighs. */
export interface Documented {
  word: Word;
  weight: number;
  /** Whether it belongs to what the message states. */
  isFact: boolean;
  /** The text that it stands in. */
  text: string;
}

/** What is counted: in which unit depends on how much there is, and on the version. */
const UNITS: readonly RegExp[] = [
  /^(?:b|[kmgt]i?b|bytes?)$/,
  /^(?:ms|s|secs?|seconds?|mins?|minutes?|h|hours?)$/,
];
/** Accounts that documents show for any. */
const ACCOUNTS = new Set(
  'default root admin administrator guest user username postgres sa'.split(' '),
);
/** Letters with digits, dots or low lines between them: nobody writes a word so. */
const NAME = /^(?=.*[\d._])(?=.*\p{L})[\w-]+(?:\.[\w-]+)*$/u;
/** `ch-prod-2:9440`, where a document has `localhost:9000`. */
const HOST = /^(?=.*[\d.-])[\w.-]+(?::\d{2,5})?$/;

/** Whether what stands in place of a value says the same in other units, or of another host. */
export function isSameValue(
  missing: readonly (Documented | undefined)[],
  instead: readonly number[],
  paste: Paste,
): boolean {
  return areUnits(missing, instead, paste) || isHost(missing, instead, paste);
}

/** Whether it is a name in place of a name. */
export function isOtherName(
  missing: readonly (Documented | undefined)[],
  instead: readonly number[],
  paste: Paste,
): boolean {
  return isRenamed(missing, instead, paste) || isAccount(missing, instead, paste);
}

/** `Topic payments.v2.created not present`, where the document has `Topic orders not present`. */
export function isNamed(
  missing: readonly (Documented | undefined)[],
  instead: readonly number[],
  paste: Paste,
): boolean {
  return (
    missing.length === 1 &&
    missing[0]?.word.kind === 'word' &&
    instead.some((i) => paste.words[i]?.kind === 'word' && paste.ids[i] === -1) &&
    NAME.test(textOf(instead, paste))
  );
}

/** `4.0 GB`, `1024.0 MiB` */
function areUnits(
  [one, ...others]: readonly (Documented | undefined)[],
  [at = -1, ...more]: readonly number[],
  paste: Paste,
): boolean {
  const word = paste.words[at];
  if (!one || !word || others.length > 0 || more.length > 0) return false;
  return (
    followsNumber(one.word, one.text) &&
    followsNumber(word, paste.text) &&
    UNITS.some((unit) => unit.test(one.word.letters) && unit.test(word.letters))
  );
}

function followsNumber({ start }: Word, text: string): boolean {
  return /\d ?$/.test(text.slice(Math.max(0, start - 2), start));
}

/** `Exception: default: Authentication failed`: between colons, an account stands for another. */
function isAccount(
  missing: readonly (Documented | undefined)[],
  instead: readonly number[],
  paste: Paste,
): boolean {
  const [one] = missing;
  const word = paste.words[instead[0] ?? -1];
  if (missing.length !== 1 || instead.length !== 1 || !one || !word) return false;
  const isOne = ACCOUNTS.has(one.word.letters) && standsAlone(one.word, one.text);
  return isOne && word.kind === 'word' && standsAlone(word, paste.text);
}

/** `localhost:9000` and `ch-prod-2:9440`: a host of its own, and its port. */
function isHost(
  missing: readonly (Documented | undefined)[],
  instead: readonly number[],
  paste: Paste,
): boolean {
  const [one, ...others] = missing;
  return (
    instead.length > 0 &&
    one?.word.letters === 'localhost' &&
    others.every((other) => other && isNumber(other.word)) &&
    HOST.test(textOf(instead, paste))
  );
}

function textOf(places: readonly number[], { words, text }: Paste): string {
  return text.slice(words[places[0] ?? -1]?.start, words[places.at(-1) ?? -1]?.end);
}

function standsAlone({ start, end }: Word, text: string): boolean {
  return text.slice(start - 2, start) === ': ' && text[end] === ':';
}

/** `machine web01 is` and `machine sql-prod-02 is`: one identifier for another. */
function isRenamed(
  missing: readonly (Documented | undefined)[],
  instead: readonly number[],
  paste: Paste,
): boolean {
  const isOwn = (i: number): boolean => {
    const word = paste.words[i];
    const isKnown = paste.ids[i] !== -1;
    return word !== undefined && (word.key === '' || isIdentifier(word, paste.text, isKnown));
  };
  return (
    missing.length > 0 &&
    instead.length > 0 &&
    instead.every(isOwn) &&
    missing.every((one) => one && (isValue(one.word) || isIdentifier(one.word, one.text)))
  );
}

export function isValue(word: Word | undefined): boolean {
  return word !== undefined && (word.key === '' || word.quoted);
}

export function isNumber({ key }: Word): boolean {
  return /^(?:0x[\da-f]+|\d+)$/.test(key);
}
