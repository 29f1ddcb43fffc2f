import type { Word } from './split-words.ts';

/** What may belong to an identifier, and no identifier is longer on either side of a word. */
const PART = /[\p{L}\p{N}._-]/u;
const LONGEST = 64;

/** A digit beside letters, a dot or a low line between them; or a capital inside, as products have it, too. */
const MADE = /\d\p{L}|\p{L}\d|\p{L}[._]\p{L}|-\d|\d-/u;
const CAMEL = /\p{Ll}\p{Lu}/u;
/** Names of what went wrong, and of files that every machine has. */
const TELLS = /(?:exception|error|fault|fail\w{0,4}|denied|dll|exe|sys)$/i;

/**
 * True for what somebody called a thing of theirs, though it stands there like a word: `web01`,
 * `nginx.service`, `sql-prod-02`, `ListBuckets`. False for plain words, for what names an error
 * (`TimeoutException`, `(ExpiredToken)`), for files of a system (`kernel32.dll`), and, where the word
 * `isKnown` from another document, for what may be a product (`OneDrive`).
 */
export function isIdentifier({ kind, start, end }: Word, text: string, isKnown = false): boolean {
  if (kind !== 'word' && kind !== 'number') return false;
  let from = start;
  let to = end;
  while (from > start - LONGEST && PART.test(text.charAt(from - 1))) from--;
  while (to < end + LONGEST && PART.test(text.charAt(to))) to++;
  const run = text.slice(from, to).replace(/[._-]+$/, '');
  const isBracketed = text.charAt(from - 1) === '(' && text.charAt(to) === ')';
  const isMade = MADE.test(run) || (!isKnown && CAMEL.test(run));
  return isMade && !TELLS.test(run) && !isBracketed;
}
