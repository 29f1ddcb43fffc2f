import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const client = fileURLToPath(new URL('../../client/', import.meta.url));

/**
 * Bundles a script of the single-file edition, `main` or `worker`, into one text without imports.
 * Its elements read addresses from the fragment: `single-file/address.ts` stands in for `address.ts`.
 */
export async function bundleScript(name: 'main' | 'worker'): Promise<string> {
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
    ],
  });
  // A worker from a blob is no module: tested in Chromium, which loads none from a disk.
  const format = name === 'worker' ? 'iife' : 'es';
  const { output } = await bundle.generate({ format, codeSplitting: false, minify: true });
  await bundle.close();
  return output[0].code;
}
