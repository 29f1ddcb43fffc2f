/** A page of a list that is too long for one. */
export interface ListPage<Item> {
  /** Last part of its address: `c`, `c-2`. */
  slug: string;
  /** What the pages of the same letter are called: `C`. */
  letter: string;
  items: Item[];
}

/** Items a page: some 50 KB of HTML where each shows its message. */
const MOST_ITEMS = 100;

/** Problems and documents from which on a site lists them on pages of their own. */
export const LONG_LIST = 150;

const DIGITS = '0–9';
const OTHERS = '…';

/**
 * Cuts a list into pages by the first letter of its titles, and those of a frequent letter once
 * more. Titles that begin with a digit come first; what begins with no letter of an alphabet, last.
 */
export function planLists<Item extends { title: string }>(
  items: readonly Item[],
): ListPage<Item>[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const sorted = items.toSorted((a, b) => compare(a.title, b.title));
  const byLetter = [...Map.groupBy(sorted, ({ title }) => letterOf(title))];
  byLetter.sort(([a], [b]) => placeOf(a) - placeOf(b) || compare(a, b));
  return byLetter.flatMap(([letter, own]) => {
    const count = Math.ceil(own.length / MOST_ITEMS);
    // Pages of one size: a last one of three items would be no place to look at.
    const size = Math.ceil(own.length / count);
    return Array.from({ length: count }, (_, at) => ({
      slug: slugOf(letter) + (at === 0 ? '' : `-${at + 1}`),
      letter,
      items: own.slice(at * size, (at + 1) * size),
    }));
  });
}

/** `Éclair` → `E`, `404 not found` → `0–9`; a script of thousands of signs has no letters to go by. */
function letterOf(title: string): string {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(title.normalize('NFD')) ?? [];
  if (/\p{N}/u.test(first)) return DIGITS;
  return /[\p{Lu}\p{Ll}]/u.test(first) ? first.toUpperCase() : OTHERS;
}

function placeOf(letter: string): number {
  return letter === DIGITS ? 0 : letter === OTHERS ? 2 : 1;
}

function slugOf(letter: string): string {
  return letter === DIGITS ? '0-9' : letter === OTHERS ? 'other' : letter.toLowerCase();
}
