/** What an unknown address is looked for in, as `/addresses.json` has it. */
export interface Addresses {
  pages: readonly { href: string; title: string }[];
  sources: readonly { path: string; href: string; title: string }[];
}

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
export function findAddress(path: string, { pages, sources }: Addresses, base = '/'): Found {
  const wanted = normalise(path);
  const same = pages.find(({ href }) => normalise(decode(href)) === wanted);
  if (same) return { go: same.href, near: [same] };
  const parts = wanted.split('/');
  const documents = sources
    .map((source) => ({ ...source, common: countCommon(parts, normalise(source.path).split('/')) }))
    .filter(({ common }) => common > 0);
  const most = Math.max(...documents.map(({ common }) => common));
  const best = documents.filter(({ common }) => common === most);
  const [only] = best;
  if (only && best.length === 1) return { go: only.href, near: [only] };
  return { go: null, near: [...best, ...nearPages(path, pages, base)].slice(0, MOST) };
}

/**
 * What an address is looked up by: its last part, then its words. Pages share one of these with
 * every address that may mean them.
 */
export function keysOf(path: string, base = '/'): string[] {
  const last = normalise(path).split('/').at(-1) ?? '';
  return [last, ...wordsOf(below(path, base))];
}

/** Pages offered, at most. */
const MOST = 5;

/** How many of the last parts of two paths are the same. */
function countCommon(path: readonly string[], source: readonly string[]): number {
  let count = 0;
  while (count < source.length && path.at(-1 - count) === source.at(-1 - count)) count += 1;
  return count;
}

function nearPages(path: string, pages: Addresses['pages'], base: string): Addresses['pages'] {
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

function wordsOf(text: string): string[] {
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
