import { publicIndexOf } from './public-index-of.ts';
import type { Site } from './load-site.ts';
import { siteUrl } from './site-url.ts';
import { splitIndex } from './split-index.ts';

type Parts = ReturnType<typeof splitIndex>;

const made = new WeakMap<Site, Parts>();

/** What `/issues.json` and, of a large site, `/issues-2.json` and so on hold. */
export function indexParts(site: Site): Parts {
  const known =
    made.get(site) ??
    splitIndex(publicIndexOf(site), {
      part: (number) => siteUrl(`issues-${number}.json`),
      issue: (id) => siteUrl(`issues/${id}.json`),
    });
  made.set(site, known);
  return known;
}
