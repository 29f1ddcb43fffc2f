import { type PublicIndex, toPublicIndex } from '#core/issue/public-index.ts';
import type { Site } from './load-site.ts';

const made = new WeakMap<Site, PublicIndex>();

/** The published index of a site, with every message about its documents; made once for all its files. */
export function publicIndexOf(site: Site): PublicIndex {
  const { index, files } = site;
  const known =
    made.get(site) ??
    toPublicIndex(
      index,
      files.flatMap(({ messages }) => messages),
    );
  made.set(site, known);
  return known;
}
