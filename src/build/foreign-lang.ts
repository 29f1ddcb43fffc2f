import { guideById } from './find-guide.ts';
import type { Site } from './load-site.ts';

/** The language of a document, where it says one that isn't the site's: its words then carry it. */
export function foreignLang(guide: string, site: Site): string | undefined {
  const lang = guideById(guide, site)?.lang ?? site.words.lang;
  const [primary] = lang.toLowerCase().split('-');
  return primary === site.words.lang ? undefined : lang;
}
