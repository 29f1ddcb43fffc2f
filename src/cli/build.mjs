// `npm run build`: Astro builds the site; where only documents have changed since, they are read anew
// and the pages made with the code that is there.
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled, isNewEnough, root, runNode } from './ensure-installed.mjs';
import { useCompileCache } from './use-compile-cache.mjs';

const args = process.argv.slice(2);
const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');

ensureInstalled();
if (isNewEnough()) {
  // Astro builds the project of the folder that it is in.
  process.chdir(root);
  useCompileCache();
  // Rolldown's allocator (mimalloc) gives back what it has no use for: 130 MB, while pages are made.
  process.env.MIMALLOC_PURGE_DELAY ??= '0';
  process.env.MIMALLOC_ARENA_EAGER_COMMIT ??= '0';
  // Pages are the same whichever of the two makes them: what was started is told by this.
  process.argv = [process.execPath, astro, 'build', ...args];
  const { rebuild } = await import('../build/rebuild.ts');
  if (!(await rebuild(args))) await import(pathToFileURL(astro).href);
} else {
  process.exitCode = await runNode([fileURLToPath(import.meta.url), ...args]);
}
