import type { Pair } from './align-words.ts';
import type { Paste } from './read-paste.ts';
import type { Word } from './split-words.ts';

/** `AADSTS50126`, `NU1301`, `YN0018`: letters that say whose code it is; standards and products have such, too. */
const NAMED =
  /^(?!(?:SHA|MD|UTF|ISO|RFC|AES|RSA|KB|CP|CVE|HTTP|HTTPS|PORT|USB|IPV|RTX|GTX|X|V|INC|REQ|SN|EVENT|CODE|EXIT|ERROR|ERR|STATUS|LINE|STEP|ID|ISSUE|TICKET|CASE|JOB|TASK|BUILD|RUN|PART)-?\d)[A-Z]{1,10}-?\d{3,}$/;
/** The letters of `ORA-01017`, right before its number. */
const LETTERS = /(?<![\p{L}\d-])[A-Z]{2,10}-$/u;
/**
 * An HRESULT of a component of its own. Those of the system, of what all programs are made of, and of
 * .NET (facilities below 16, and 19) are anybody's: `0x80004005`, `0x80070005`, `0x80131500`
 * ([MS-ERREF] 2.1).
 */
const COMPONENT = /^0x80(?!0|13)[\da-f]{6}$/;
/** The same in the middle of a line, where a colon has to stand behind the code. */
const REPORTED_WITH_COLON = /[;)\]]\s*$/;
/** A document names an error by its code first: `YN0018 - CACHE_CHECKSUM_MISMATCH`, `Error: P1001 …`. */
const FIRST = 2;
/** What stands before a code that is reported, not spoken of: a line's beginning, a mark, `error`. */
const REPORTED =
  /(?:^|\n|["'([=:：│|>➤]|\b(?:errors?|warnings?|codes?|fehler|erreur)\b[ :#=([]*)\s*$/iu;

/**
 * The pair of a code that a message or title begins with, and that one program alone has: it says
 * which error it is, whatever words follow it in this version. Undefined where there is none.
 */
export function findOwnCode(
  pairs: readonly Pair[],
  { words, clean }: { words: readonly Word[]; clean: string },
  paste: Paste,
): Pair | undefined {
  return pairs.find(({ documented, pasted, quality }) => {
    const word = words[documented];
    if (word?.kind !== 'code' || documented >= FIRST || quality < 1) return false;
    const letters = lettersBefore(word, clean);
    const isOwn =
      NAMED.test(letters + clean.slice(word.start, word.end)) || COMPONENT.test(word.key);
    const labels = words.slice(0, letters === '' ? documented : documented - 1);
    if (!isOwn || !labels.every(isLabel)) return false;
    const other = paste.words[pasted];
    const others = other ? lettersBefore(other, paste.text) : '';
    if (others !== letters) return false;
    const start = (other?.start ?? 0) - others.length;
    const before = paste.text.slice(Math.max(0, start - 40), start);
    const isReported =
      REPORTED.test(before) ||
      (REPORTED_WITH_COLON.test(before) && paste.text[other?.end ?? 0] === ':');
    return (start === 0 || isReported) && !isFrame(letters.toLowerCase() + word.key, paste);
  });
}

/** `ORA-` of `ORA-01017`; empty for a code that is one word. */
function lettersBefore({ start }: Word, text: string): string {
  return LETTERS.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
}

function isLabel({ letters }: Word): boolean {
  return /^(?:errors?|warnings?|fehler|erreur|codes?)$/.test(letters);
}

/** The codes of one family in a paste. */
interface Family {
  counts: Map<string, number>;
  hasUnknown: boolean;
  /** How often the rarest of them stands there. */
  least: number;
}

const known = new WeakMap<Paste, ReadonlyMap<string, Family>>();

/**
 * True where a code of the same family says more: one that no document has, or one that stands there
 * less often, as in a log whose every step begins with `YN0000`.
 */
function isFrame(code: string, paste: Paste): boolean {
  const families = known.get(paste) ?? listFamilies(paste);
  known.set(paste, families);
  const family = families.get(familyOf(code));
  return (
    family !== undefined && (family.hasUnknown || family.least < (family.counts.get(code) ?? 0))
  );
}

function listFamilies({ words, ids, text }: Paste): Map<string, Family> {
  const families = new Map<string, Family>();
  for (const [i, word] of words.entries()) {
    if (word.kind !== 'code') continue;
    const key = lettersBefore(word, text).toLowerCase() + word.key;
    const name = familyOf(key);
    const family: Family = families.get(name) ?? {
      counts: new Map<string, number>(),
      hasUnknown: false,
      least: 0,
    };
    families.set(name, family);
    family.counts.set(key, (family.counts.get(key) ?? 0) + 1);
    if (ids[i] === -1) family.hasUnknown = true;
  }
  for (const family of families.values()) {
    family.least = [...family.counts.values()].reduce(
      (least, count) => Math.min(least, count),
      Infinity,
    );
  }
  return families;
}

function familyOf(code: string): string {
  return /^(?:0x|[a-z]+-?)/.exec(code)?.[0] ?? '';
}
