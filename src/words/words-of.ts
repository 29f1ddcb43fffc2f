import * as english from './english.ts';
import * as german from './german.ts';
import type { Lang, Words } from './words.ts';

/** The words of each language; the types see to it that none is missing. */
export const WORDS: Record<Lang, Words> = { en: english, de: german };

/** The language of a tag of BCP 47 that the site speaks: `de-AT` → `de`; null for any other. */
export function toLang(tag: string): Lang | null {
  const [primary = ''] = tag.trim().toLowerCase().split(/[-_]/);
  return Object.hasOwn(WORDS, primary) ? (primary as Lang) : null;
}
