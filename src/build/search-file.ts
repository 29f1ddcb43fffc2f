import { createHash } from 'node:crypto';
import type { Site } from './load-site.ts';
import { siteUrl } from './site-url.ts';

/** Ten hex digits that change whenever the search data does, so that it can be cached for good. */
export function searchDigest({ search }: Site): string {
  return createHash('sha256').update(JSON.stringify(search)).digest('hex').slice(0, 10);
}

export function searchUrl(site: Site): string {
  return siteUrl(`search-${searchDigest(site)}.json`);
}
