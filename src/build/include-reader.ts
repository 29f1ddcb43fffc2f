import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { ReadInclude } from '#core/guide/resolve-includes.ts';

/**
 * Gives included files of a folder by their path in it, each read once; null for one that isn't
 * there, or that a symbolic link puts outside.
 */
export function includeReader(folder: string): ReadInclude {
  const read = new Map<string, string | null>();
  return (file) => {
    if (!read.has(file)) read.set(file, readInside(folder, file));
    return read.get(file) ?? null;
  };
}

function readInside(folder: string, file: string): string | null {
  try {
    const real = realpathSync(path.join(folder, file));
    const inside = real.startsWith(realpathSync(folder) + path.sep);
    return inside ? readFileSync(real, 'utf8') : null;
  } catch {
    return null;
  }
}
