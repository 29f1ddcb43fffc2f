import { listMovedPages, type MovedPage } from '#core/links/list-moved-pages.ts';
import type { Site } from './load-site.ts';

const known = new WeakMap<Site, MovedPage[]>();

/** The pages of a site that only lead elsewhere; listed once for all their pages. */
export function movedPagesOf(site: Site): MovedPage[] {
  const { ledger, all } = site.links;
  const live = new Set(all.map(({ path }) => path));
  const pages = known.get(site) ?? listMovedPages(ledger, live, site.index.guides);
  known.set(site, pages);
  return pages;
}
