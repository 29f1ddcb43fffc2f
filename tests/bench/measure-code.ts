import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const ENTRY = 'bench:entry';

/**
 * Bytes of code as a browser fetches it: bundled with all that it imports, minified, brotli.
 *
 * @param code a module, `export { search } from 'library'`; what it exports is what is kept
 */
export async function measureCode(code: string): Promise<number> {
  const build = await rolldown({
    input: ENTRY,
    cwd: process.cwd(),
    platform: 'browser',
    logLevel: 'silent',
    plugins: [
      {
        name: 'bench-entry',
        resolveId: (id, importer) =>
          id === ENTRY
            ? { id }
            : importer === ENTRY
              ? { id: fileURLToPath(import.meta.resolve(id)) }
              : null,
        load: (id) => (id === ENTRY ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false });
  await build.close();
  return brotliCompressSync(output[0].code).length;
}
