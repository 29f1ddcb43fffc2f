import { listDocumentPaths } from '#core/links/list-document-paths.ts';
import { listMovedPages, type MovedPage } from '#core/links/list-moved-pages.ts';
import type { Site } from './load-site.ts';
import { livePaths } from './old-fragments.ts';

/** Documents above which their paths are no pages: with four spellings each, they'd be most files. */
const MANY_DOCUMENTS = 500;

interface Moves {
  pages: MovedPage[];
  redirects: MovedPage[];
}

const known = new WeakMap<Site, Moves>();

/** The pages of a site that only lead elsewhere; listed once for all their pages. */
export function movedPagesOf(site: Site): MovedPage[] {
  return movesOf(site).pages;
}

/**
 * Every redirect that a host can make by itself: those pages, then the paths of the documents. Of many
 * documents these are no pages; the page for unknown addresses knows them as well.
 */
export function redirectsOf(site: Site): MovedPage[] {
  return movesOf(site).redirects;
}

/** Paths of pages that say that something is no more. */
export function retiredOf({ links }: Site): string[] {
  return Object.keys(links.ledger.retired);
}

function movesOf(site: Site): Moves {
  const { links, index } = site;
  const made = known.get(site);
  if (made) return made;
  const pages = listMovedPages(links.ledger, livePaths(links));
  const taken = new Set(pages.map(({ from }) => from));
  const paths = listDocumentPaths(index.guides, livePaths(links), links.ledger, taken);
  const redirects = [...pages, ...paths.map((path) => ({ ...path, fragments: [] }))];
  const moves = { pages: index.guides.length > MANY_DOCUMENTS ? pages : redirects, redirects };
  known.set(site, moves);
  return moves;
}
