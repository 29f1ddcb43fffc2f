import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * 12 hex digits that change with any file of these folders, which are relative to the project, with
 * the configuration, what is installed, and Node: what was made by other code is made anew.
 */
export function codeDigest(folders: readonly string[]): string {
  const digest = createHash('sha1').update(process.versions.node);
  for (const file of ['package-lock.json', 'astro.config.mjs']) {
    digest.update(readFileSync(path.join(root, file)));
  }
  for (const folder of folders) {
    const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    for (const file of files.map(({ parentPath, name }) => path.join(parentPath, name)).sort()) {
      digest.update(path.relative(root, file)).update(readFileSync(file));
    }
  }
  return digest.digest('hex').slice(0, 12);
}
