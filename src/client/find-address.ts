/** What an unknown address is looked for in: pages, those of documents with the path of their file. */
export type Addresses = readonly {
  href: string;
  title: string;
  /** Without its extension. */
  path?: string;
}[];

/** Where an address that isn't there should have led: at once, or one of a few. */
export interface Found {
  /** The one page that was meant; null where that isn't sure. */
  go: string | null;
  near: { href: string; title: string }[];
}

/** Endings of document pages on other sites. */
const ENDING = /\.(?:md|markdown|html?|aspx|php)$/;

/**
 * Looks for the page that an address meant. Sure is one that differs in case, slashes or an ending
 * alone, and the path of a document below any folder: `/x/Docs/SETUP.md` → `/guides/setup/`. Near are
 * pages that share words with it, most first.
 *
 * @param path of the address, escapes decoded
 * @param base what the site is served below: `/`, `/help/`
 */
export function findAddress(path: string, pages: Addresses, base = '/'): Found {
  const wanted = normalise(path);
  const same = pages.find(({ href }) => normalise(decode(href)) === wanted);
  if (same) return { go: same.href, near: [same] };
  const parts = wanted.split('/');
  const documents = pages
    .map((page) => ({ page, common: countCommon(parts, page.path) }))
    .filter(({ common }) => common > 0);
  const most = Math.max(...documents.map(({ common }) => common));
  const best = documents.filter(({ common }) => common === most).map(({ page }) => page);
  const [only] = best;
  if (only && best.length === 1) return { go: only.href, near: [only] };
  const near = new Set([...best, ...nearPages(path, pages, base)]);
  return { go: null, near: [...near].slice(0, MOST) };
}

/**
 * What an address is looked up by: its last part, then its words. Pages share one of these with
 * every address that may mean them.
 */
export function keysOf(path: string, base = '/'): string[] {
  return [lastOf(path), ...wordsOf(below(path, base))];
}

/** The last part of a path, as it is compared: `/Docs/SETUP.md` → `setup` */
export function lastOf(path: string): string {
  return normalise(path).split('/').at(-1) ?? '';
}

/** Pages offered, at most. */
const MOST = 5;

/** How many of the last parts of an address are those of a document's path. */
function countCommon(path: readonly string[], document: string | undefined): number {
  if (document === undefined) return 0;
  const source = normalise(document).split('/');
  let count = 0;
  while (count < source.length && path.at(-1 - count) === source.at(-1 - count)) count += 1;
  return count;
}

function nearPages(path: string, pages: Addresses, base: string): Addresses {
  const words = new Set(wordsOf(below(path, base)));
  const scored = pages.map((page) => {
    const own = new Set(wordsOf(`${below(decode(page.href), base)} ${page.title}`));
    const common = [...own].filter((word) => words.has(word)).length;
    return { page, score: common / Math.max(1, Math.min(own.size, words.size)) };
  });
  return scored
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .map(({ page }) => page);
}

/** The base is in every address, and says nothing. */
function below(path: string, base: string): string {
  return path.startsWith(base) ? path.slice(base.length) : path;
}

/** Parts of every address say nothing of what it is about, and neither do the shortest words. */
const EMPTY = new Set(['issues', 'guides', 'browse', 'the', 'and', 'for', 'has', 'with', 'this']);

export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [];
  return words.filter((word) => !EMPTY.has(word));
}

function normalise(path: string): string {
  return path
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/^\/|\/$/g, '')
    .replace(ENDING, '');
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
