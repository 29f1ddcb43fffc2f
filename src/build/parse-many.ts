import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { VFile } from 'vfile';
import type { OnProgress } from './create-progress.ts';
import { readStore, writeStore } from './document-store.ts';
import { includeReader } from './include-reader.ts';
import { type PackedDocument, packDocument, unpackDocument } from './pack-document.ts';
import { type ParsedGuides, parseNew } from './read-guides.ts';
import { saveMemory } from './save-memory.ts';

/** Documents to parse, for all threads that do so. */
export interface ParseQueue {
  folder: string;
  documents: readonly { path: string; value: string }[];
  /** How many of them are taken. */
  taken: SharedArrayBuffer;
}

/** Documents below which threads and a store cost more than they save. */
export const MANY_DOCUMENTS = 200;
/** Documents that a thread takes at a time. */
const AT_ONCE = 8;
const MOST_THREADS = 3;

/**
 * Parses many documents, all processors at once; those that the store has as they are now are read
 * from there. The rest is put there.
 */
export async function parseMany(
  folder: string,
  files: readonly VFile[],
  store: string,
  onProgress: OnProgress,
): Promise<ParsedGuides> {
  const parsed: ParsedGuides = new Map();
  const readInclude = includeReader(folder);
  const texts = new Map(files.map((file) => [file.path, String(file)]));
  const take = (document: PackedDocument): void => {
    const known = unpackDocument(document, (path) => texts.get(path), readInclude);
    if (known) parsed.set(known.path, known.parsed);
  };
  for (const document of readStore(store)) take(document);
  const documents = files
    .map(({ path }) => ({ path, value: texts.get(path) ?? '' }))
    .filter(({ path }) => !parsed.has(path));
  if (documents.length === 0) return parsed;
  const packed = new Map<string, PackedDocument>();
  const queue: ParseQueue = { folder, documents, taken: new SharedArrayBuffer(4) };
  const isLong = documents.length >= MANY_DOCUMENTS;
  if (isLong) saveMemory();
  const keep = (path: string, document: PackedDocument): void => {
    packed.set(path, document);
    take(document);
  };
  const helpers = isLong ? startHelpers(queue, keep) : [];
  await parseFromQueue(queue, (path, document) => {
    // Its tree is dropped with that: as JSON it takes a fifth of the room.
    keep(path, packDocument(path, document));
    onProgress('Reading documents', parsed.size, files.length);
  });
  await Promise.all(helpers);
  await writeStore(store, packed, (path) => !texts.has(path));
  return parsed;
}

/** Parses documents until none is left that no other thread has taken. */
export async function parseFromQueue(
  { folder, documents, taken }: ParseQueue,
  onParsed: (path: string, document: ReturnType<typeof parseNew>) => void,
): Promise<void> {
  const readInclude = includeReader(folder);
  const counter = new Int32Array(taken);
  for (;;) {
    const start = Atomics.add(counter, 0, AT_ONCE);
    if (start >= documents.length) return;
    for (const { path, value } of documents.slice(start, start + AT_ONCE)) {
      onParsed(path, parseNew(new VFile({ path, value }), readInclude));
    }
    // What other threads have parsed comes in between.
    await setImmediate();
  }
}

function startHelpers(
  queue: ParseQueue,
  onPacked: (path: string, document: PackedDocument) => void,
): Promise<void>[] {
  const count = Math.min(MOST_THREADS, availableParallelism() - 1);
  return Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), { workerData: queue });
    worker.on('message', ([path, document]: [string, PackedDocument]) => onPacked(path, document));
    return new Promise<void>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`A thread that parses ended with ${code}.`)),
      );
    });
  });
}
