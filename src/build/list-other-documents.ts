import type { Site } from './load-site.ts';
import { guideUrl } from './site-url.ts';

/** The documents that no problem was found in, which no list of problems leads to. */
export function listOtherDocuments({ index }: Pick<Site, 'index'>) {
  return index.guides
    .filter(({ issues }) => issues.length === 0)
    .map(({ id, title }) => ({ title, href: guideUrl(id) }));
}
