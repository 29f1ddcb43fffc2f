import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { codeDigest, root } from './code-digest.ts';
import type { PackedDocument } from './pack-document.ts';
import { readShared, shareBytes, type SharedText } from './shared-text.ts';

/** As `codeDigest` tells versions apart. */
const VERSION = /^[0-9a-f]{12}$/;
/** Files that a store is kept in: a changed document has one of them written anew. */
const SHARDS = 64;
const ENDING = '.documents';

/**
 * Where the parsed documents of a folder are kept between builds. Another one for each version of
 * the code that parses, so that what is read is what it would make today.
 */
export function storeOf(folder: string): string {
  const documents = createHash('sha1').update(folder).digest('hex').slice(0, 12);
  const version = codeDigest(['src/core', 'src/build']);
  return path.join(root, 'node_modules/.cache/diagnostree', documents, version);
}

/** Every document of a store; none where there is no store. */
export function* readStore(store: string): Generator<PackedDocument> {
  for (const name of listFiles(store)) {
    if (name.endsWith(ENDING)) yield* readShard(path.join(store, name));
  }
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Puts documents into a store by their paths, in place of older ones, and takes out
 * those of documents that are gone. What can't be written is made anew the next time: a build never
 * fails for it.
 */
export async function writeStore(
  store: string,
  documents: ReadonlyMap<string, PackedDocument>,
  isGone: (document: string) => boolean,
): Promise<void> {
  try {
    await removeOlder(store);
    await mkdir(store, { recursive: true });
    const byShard = Map.groupBy(documents, ([document]) => shardOf(document));
    for (const [shard, own] of byShard) {
      const file = path.join(store, `${shard}${ENDING}`);
      const kept = readShard(file).filter(({ head }) => {
        const document = pathOf(head);
        return !documents.has(document) && !isGone(document);
      });
      // Renamed into place, so that a build that runs beside this one reads one or the other.
      const written = `${file}.${process.pid}`;
      await writeFile(written, joinLines([...kept, ...own.map(([, document]) => document)]));
      await rename(written, file);
    }
  } catch {
    await rm(store, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Takes out what other versions of the code have kept, and nothing else that may lie there. */
async function removeOlder(store: string): Promise<void> {
  const folder = path.dirname(store);
  for (const name of await readdir(folder).catch(() => [])) {
    const isOlder = VERSION.test(name) && name !== path.basename(store);
    if (isOlder) await rm(path.join(folder, name), { recursive: true });
  }
}

const [TAB, END] = [9, 10];

/** A line each: the head, a tab, the blocks. JSON has neither tabs nor ends of lines in it. */
function joinLines(documents: readonly PackedDocument[]): Uint8Array {
  return Buffer.concat(
    documents.flatMap(({ head, blocks }) => [Buffer.from(`${head}\t`), blocks, Buffer.from('\n')]),
  );
}

function readShard(file: string): PackedDocument[] {
  let bytes: SharedText;
  try {
    bytes = shareBytes(readFileSync(file));
  } catch {
    return [];
  }
  const documents: PackedDocument[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(END, start);
    const tab = bytes.indexOf(TAB, start);
    // What was cut off is made anew.
    if (end < 0 || tab < 0 || tab > end) break;
    const head = readShared(bytes.subarray(start, tab));
    documents.push({ head, blocks: bytes.subarray(tab + 1, end) });
    start = end + 1;
  }
  return documents;
}

/** Each head begins with its path: see `packDocument`. */
function pathOf(head: string): string {
  const [, quoted = '""'] = /^\{"path":("(?:[^"\\]|\\.)*")/.exec(head) ?? [];
  return JSON.parse(quoted) as string;
}

function shardOf(document: string): number {
  return createHash('sha1').update(document).digest().readUInt32BE() % SHARDS;
}
