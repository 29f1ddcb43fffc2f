import type { Pair } from './align-words.ts';
import type { Paste } from './read-paste.ts';
import type { Word } from './split-words.ts';

/** `AADSTS50126`, `NU1301`, `YN0018`, `ORA12154`: letters that say whose code it is. */
const NAMED = /^[a-z]{1,10}\d{3,}$/;
/**
 * An HRESULT of a component of its own. Those of the system, and what it says of any call that failed
 * (facilities NULL and WIN32: `0x80004005`, `0x80070005`), are anybody's ([MS-ERREF] 2.1).
 */
const COMPONENT = /^0x8(?!00[07])[\da-f]{7}$/;
/** A document names an error by its code first: `YN0018 - CACHE_CHECKSUM_MISMATCH`, `Error: P1001 …`. */
const FIRST = 2;

/**
 * The pair of a code that a message or title begins with, and that one program alone has: it says
 * which error it is, whatever words follow it in this version. Undefined where there is none.
 */
export function findOwnCode(
  pairs: readonly Pair[],
  words: readonly Word[],
  paste: Paste,
): Pair | undefined {
  return pairs.find(({ documented, pasted, quality }) => {
    const word = words[documented];
    const isFirst = documented < FIRST && words.slice(0, documented).every(isLabel);
    const isOwn = word?.kind === 'code' && (NAMED.test(word.key) || COMPONENT.test(word.key));
    return isFirst && isOwn && quality === 1 && !isFrame(pasted, paste);
  });
}

/**
 * True where a code of the same family says more: one that no document has, or one that stands there
 * less often, as in a log whose every step begins with `YN0000`.
 */
function isFrame(at: number, { words, ids }: Paste): boolean {
  const key = words[at]?.key ?? '';
  const family = familyOf(key);
  const countOf = (code: string): number => words.filter((word) => word.key === code).length;
  return words.some(
    (other, i) =>
      other.kind === 'code' &&
      other.key !== key &&
      familyOf(other.key) === family &&
      (ids[i] === -1 || countOf(other.key) < countOf(key)),
  );
}

function familyOf(code: string): string {
  return /^(?:0x|[a-z]+)/.exec(code)?.[0] ?? '';
}

function isLabel({ letters }: Word): boolean {
  return /^(?:errors?|warnings?|fehler|erreur|codes?)$/.test(letters);
}
