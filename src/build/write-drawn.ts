import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Drawn } from './page-queue.ts';

/**
 * Writes pages below a folder. One thread does so for all: where several make folders in the same one
 * at a time, each waits for the others longer than it takes. Synchronously: to hand on files this
 * small takes longer than the disk.
 */
export function writeDrawn(folder: string, drawn: readonly Drawn[]): void {
  for (const { file, content } of drawn) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
