import process from 'node:process';
import type { Guide } from '#core/guide/guide.ts';
import { toLang, WORDS } from '#words/words-of.ts';
import type { Lang, Words } from '#words/words.ts';
import { ContentError } from './content-error.ts';

/** `SITE_LANG`: the language of the site; null where it isn't set. Throws `ContentError` for one that the site doesn't speak. */
export function settingLang(): Lang | null {
  const setting = process.env['SITE_LANG'] || null;
  const lang = setting === null ? null : toLang(setting);
  if (setting !== null && lang === null) {
    const known = Object.keys(WORDS).map((tag) => `\`${tag}\``);
    throw new ContentError(
      `Unexpected SITE_LANG \`${setting}\`, expected one of ${known.join(', ')}`,
    );
  }
  return lang;
}

/** What the site says, in the language that is set, else in that of all documents, else in English. */
export function siteWords(guides: readonly Pick<Guide, 'lang'>[]): Words {
  const setting = settingLang();
  if (setting !== null) return WORDS[setting];
  const [first] = guides;
  const lang = toLang(first?.lang ?? '');
  const isShared = guides.every((guide) => toLang(guide.lang ?? '') === lang);
  return WORDS[(isShared ? lang : null) ?? 'en'];
}
