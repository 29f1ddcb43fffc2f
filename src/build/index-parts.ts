import type { PublicIndex } from '#core/issue/public-index.ts';
import type { Site } from './load-site.ts';
import { publicIndexOf } from './public-index-of.ts';
import { siteUrl } from './site-url.ts';
import { splitIndex } from './split-index.ts';

const made = new WeakMap<Site, PublicIndex[]>();

/** What `/issues.json` and, of a large site, `/issues-2.json` and so on hold. */
export function indexParts(site: Site): PublicIndex[] {
  const known =
    made.get(site) ?? splitIndex(publicIndexOf(site), (part) => siteUrl(`issues-${part}.json`));
  made.set(site, known);
  return known;
}
