import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import type { Lang } from '#words/words.ts';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const FILES: Record<Lang, string> = { en: 'english.ts', de: 'german.ts' };

/** What scripts import the words of the site's language from. */
export const CHOSEN = '#words/chosen.ts';

/** The file that this stands for. */
export function wordsFile(lang: Lang): string {
  return fileURLToPath(new URL(`../words/${FILES[lang]}`, import.meta.url));
}

/**
 * Gives scripts the words of the site's language for `#words/chosen.ts`. Each script that imports
 * them gets a module of its own, named in its query: what is left of that one is inside the script
 * and holds the words that it says, where a shared one would be a request more with the words of all.
 */
export function shipWords(lang: () => Promise<Lang>): Plugin {
  return {
    name: 'diagnostree:ship-words',
    enforce: 'pre',
    async resolveId(source, importer) {
      const by = path.basename(importer ?? '', '.ts');
      return source === CHOSEN ? `${wordsFile(await lang())}?by=${by}` : null;
    },
  };
}
