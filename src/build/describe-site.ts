import process from 'node:process';
import type { Guide } from '#core/guide/guide.ts';
import type { Words } from '#words/words.ts';
import type { Site } from './load-site.ts';
import { renderLine } from './render-document.ts';

/** What every page says of the site: its name, its description, its notices as HTML. */
export interface SiteView {
  name: string;
  description: string | null;
  banners: string[];
  words: Words;
}

/** `SITE_NAME` names the site; else its only document does, else what it is. */
export function describeSite(site: Site): SiteView {
  const [only, second] = site.guides;
  const alone = second === undefined ? only : undefined;
  return {
    name: process.env['SITE_NAME'] || (alone?.title ?? site.words.frame.site),
    description: alone?.description ?? null,
    // A notice about one document of many says nothing about the others.
    banners: alone ? bannersOf([alone], site) : [],
    words: site.words,
  };
}

export function bannersOf(guides: readonly Guide[], site: Site): string[] {
  return guides.flatMap((guide) =>
    guide.banner === null ? [] : renderLine(guide.banner, guide, site),
  );
}
