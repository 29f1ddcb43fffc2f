import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './code-digest.ts';

/** Files that every site has as they are. */
export const PUBLIC = path.join(root, 'public');

/** Paths of the files below a folder, with `/` between folders. What a link leads to is a file, too. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'));
}

/** Copies the files below a folder into another one, which may be behind a link. */
export function copyFiles(from: string, to: string): void {
  for (const name of listFiles(from)) {
    const target = path.join(to, name);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(from, name), target);
  }
}
