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
/** Letters from one bracket to the other. */
const LONGEST_LIST = 120;
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
  return (
    isRenamed(missing, instead, paste) ||
    isAccount(missing, instead, paste) ||
    areRepeated(missing, instead, paste) ||
    areBracketed(missing, instead, paste)
  );
}

/**
 * `Topic payments.v2.created not present`, where the document has `Topic orders not present`; of two
 * words that documents have, `rate_limit` is one name. Where a message ends with it, a colon has to
 * stand before both.
 */
export function isNamed(
  missing: readonly (Documented | undefined)[],
  instead: readonly number[],
  paste: Paste,
  isInside: boolean,
): boolean {
  const [one, ...others] = missing;
  const start = paste.words[instead[0] ?? -1]?.start ?? 0;
  return (
    one?.word.kind === 'word' &&
    others.length === 0 &&
    (isInside || (followsColon(one.word.start, one.text) && followsColon(start, paste.text))) &&
    instead.every((i) => paste.words[i]?.kind !== 'code') &&
    (instead.length > 1 || instead.some((i) => paste.ids[i] === -1)) &&
    NAME.test(textOf(instead, paste))
  );
}

/**
 * `4.0 GB` and `1024.0 MiB`, `0ms. 1 active` and `12ms. 3 active`: units of one sort, and numbers
 * beside them. Numbers alone may be what tells the error.
 */
function areUnits(
  missing: readonly (Documented | undefined)[],
  instead: readonly number[],
  paste: Paste,
): boolean {
  const isSized = missing.length === instead.length;
  if (!isSized || missing.every((one) => one?.word.kind === 'number')) return false;
  return missing.every((one, at) => {
    const word = paste.words[instead[at] ?? -1];
    if (!one || !word) return false;
    if (one.word.kind === 'number') return word.kind === 'number';
    const [unit, other] = [unitOf(one.word, one.text), unitOf(word, paste.text)];
    return UNITS.some((sort) => sort.test(unit) && sort.test(other));
  });
}

/** The unit that a word is, or ends in, behind a number; empty where it has none. */
function unitOf({ letters, start }: Word, text: string): string {
  const [, own] = /^\d+(\p{L}+)$/u.exec(letters) ?? [];
  if (own !== undefined) return own;
  return /\d ?$/.test(text.slice(Math.max(0, start - 2), start)) ? letters : '';
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

/**
 * `lamp-1.0 store: lamp: …` and `oil-pump-2.3 store: oil-pump: …`: what a name with a version begins
 * with is that of the same thing.
 */
function areRepeated(
  missing: readonly (Documented | undefined)[],
  instead: readonly number[],
  paste: Paste,
): boolean {
  const [one, ...others] = missing;
  if (!one || others.length > 0 || instead.length === 0) return false;
  return (
    beginsVersioned(one.text.slice(one.word.start, one.word.end), one.text) &&
    beginsVersioned(textOf(instead, paste), paste.text)
  );
}

function beginsVersioned(name: string, text: string): boolean {
  if (!/^[\w-]{2,40}$/.test(name)) return false;
  return new RegExp(String.raw`(?<![\w-])${name}-(?:[\w.]+-)*[a-z]?\d`).test(text);
}

/** `attributes [ProxyAddresses smtp:…] of`: where both have a list of values, these are others. */
function areBracketed(
  missing: readonly (Documented | undefined)[],
  instead: readonly number[],
  paste: Paste,
): boolean {
  const [first, last] = [missing[0], missing.at(-1)];
  if (!first || !last || instead.length === 0) return false;
  const isCode =
    missing.some((one) => one?.word.kind === 'code') ||
    instead.some((i) => paste.words[i]?.kind === 'code');
  return (
    !isCode &&
    isInBrackets(first.word.start, last.word.end, first.text) &&
    isInBrackets(
      paste.words[instead[0] ?? -1]?.start ?? 0,
      paste.words[instead.at(-1) ?? -1]?.end ?? 0,
      paste.text,
    )
  );
}

/** Whether this is in one pair of brackets, which hold something written as no sentence is. */
function isInBrackets(from: number, to: number, text: string): boolean {
  const start = text.lastIndexOf('[', from);
  const end = text.indexOf(']', to);
  if (start === -1 || end === -1 || end - start > LONGEST_LIST) return false;
  const held = text.slice(start + 1, end);
  return !/[[\]\n]/.test(held) && /[@=:;/\d]|\p{Ll}\p{Lu}/u.test(held);
}

function followsColon(start: number, text: string): boolean {
  return text.slice(start - 2, start) === ': ';
}

function textOf(places: readonly number[], { words, text }: Paste): string {
  return text.slice(words[places[0] ?? -1]?.start, words[places.at(-1) ?? -1]?.end);
}

function standsAlone({ start, end }: Word, text: string): boolean {
  return followsColon(start, text) && text[end] === ':';
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
    return word !== undefined && (isValue(word) || isIdentifier(word, paste.text, isKnown));
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
