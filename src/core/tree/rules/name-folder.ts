import { capitalise } from './capitalise.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Names a folder as a reader would say it: without the words that the folders above have said
 * already, and spelled as `titles` of documents spell it.
 *
 * - `server-sign-in`, below `SkypeServer` → `Sign in`
 * - `AppleWatchfaces`, title `Apple watch faces are dim` → `Apple watch faces`
 * - `im-presence`, title `No IM arrives` → `IM presence`
 */
export function nameFolder(
  folder: string,
  above: ReadonlySet<string>,
  titles: readonly string[],
): string {
  const words = wordsOf(folder);
  const start = words.findIndex((word) => !above.has(word.toLowerCase()));
  const rest = words.slice(Math.max(0, start));
  const spelled = rest.map((word) => (isShort(word) ? (findAcronym(word, titles) ?? word) : word));
  return findPhrase(rest.join(''), titles) ?? capitalise(spelled.join(' '));
}

/** The words of a folder's name: `SkypeServer`, `skype-server` → `Skype`, `Server` */
export function wordsOf(folder: string): string[] {
  return folder
    .replace(/[-_]+/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .trim()
    .split(' ');
}

function isShort(word: string): boolean {
  return word.length > 1 && word.length < 6;
}

/** A word that some title writes in capitals is an abbreviation, unless another writes it as a word. */
function findAcronym(word: string, titles: readonly string[]): string | null {
  const joined = joinTitles(titles);
  const sought = word.toLowerCase();
  const written = new Set(
    titles
      .filter((_, at) => joined[at]?.includes(sought) === true)
      .flatMap((title) => title.match(WORD) ?? [])
      .filter((other) => other.toLowerCase() === sought),
  );
  const [only] = written;
  return written.size === 1 && only === word.toUpperCase() ? only : null;
}

/** The words in a row of a title that make up the name, blanks and case aside; the first found. */
function findPhrase(name: string, titles: readonly string[]): string | null {
  const sought = name.toLowerCase();
  const joined = joinTitles(titles);
  for (const [at, title] of titles.entries()) {
    if (joined[at]?.includes(sought) !== true) continue;
    const words = [...title.matchAll(WORD)];
    for (const [first, start] of words.entries()) {
      let joined = '';
      for (const end of words.slice(first)) {
        joined += end[0].toLowerCase();
        if (joined === sought && end !== start) {
          return capitalise(title.slice(start.index, end.index + end[0].length));
        }
        if (!sought.startsWith(joined)) break;
      }
    }
  }
  return null;
}

/** Hundreds of folders ask of thousands of titles: whether one may have a phrase is looked up. */
const known = new WeakMap<readonly string[], string[]>();

/** The words of each title in small letters, without anything between them. */
function joinTitles(titles: readonly string[]): string[] {
  const joined =
    known.get(titles) ?? titles.map((title) => (title.match(WORD) ?? []).join('').toLowerCase());
  known.set(titles, joined);
  return joined;
}
