import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { CHOSEN, wordsFile } from '#build/ship-words.ts';
import type { Lang } from '#words/words.ts';

const client = fileURLToPath(new URL('../../client/', import.meta.url));

/**
 * Bundles a script of the single-file edition, `main` or `worker`, into one text without imports.
 * Its elements read addresses from the fragment: `single-file/address.ts` stands in for `address.ts`,
 * and the words are those of `lang`.
 */
export async function bundleScript(name: 'main' | 'worker', lang: Lang): Promise<string> {
  const bundle = await rolldown({
    input: `${client}single-file/${name}.ts`,
    platform: 'browser',
    plugins: [
      {
        name: 'diagnostree:file-address',
        resolveId: (id, importer) =>
          id === './address.ts' && importer?.includes('/single-file/') !== true
            ? `${client}single-file/address.ts`
            : null,
      },
      {
        name: 'diagnostree:words',
        resolveId: (id) => (id === CHOSEN ? wordsFile(lang) : null),
      },
    ],
  });
  // A worker from a blob is no module: tested in Chromium, which loads none from a disk.
  const format = name === 'worker' ? 'iife' : 'es';
  const { output } = await bundle.generate({ format, codeSplitting: false, minify: true });
  await bundle.close();
  return output[0].code;
}
