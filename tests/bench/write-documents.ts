import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeDocuments } from './make-documents.ts';

/** Writes made documents below a folder: `node tests/bench/write-documents.ts 2500 /tmp/docs`. */
export async function writeDocuments(count: number, folder: string): Promise<void> {
  for (const { path: file, text } of makeDocuments(count)) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

const [count, folder] = process.argv.slice(2);
if (import.meta.main && count !== undefined && folder !== undefined) {
  await writeDocuments(Number(count), folder);
}
