import path from 'node:path';
import process from 'node:process';
import { root } from './code-digest.ts';
import { contentDir } from './content-dir.ts';

/**
 * Ends the process where the folder that a build would empty holds the project or its documents.
 *
 * @param outDir absolute path
 */
export function refuseOwn(outDir: string): void {
  const lost = [root, contentDir()].find((one) => {
    const inside = path.relative(outDir, path.resolve(one));
    return !path.isAbsolute(inside) && inside.split(path.sep)[0] !== '..';
  });
  if (lost === undefined) return;
  console.error(
    `Unexpected --outDir ${outDir}, expected a folder of its own: a build empties it, and ${lost} is in it.`,
  );
  process.exit(1);
}
