import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { codeDigest, root } from './code-digest.ts';

/** As `codeDigest` tells versions apart. */
const VERSION = /^[0-9a-f]{12}$/;
/** Files that a store is kept in: a changed document has one of them written anew. */
const SHARDS = 64;

/**
 * Where the parsed documents of a folder are kept between builds. Another one for each version of
 * the code that parses, so that what is read is what it would make today.
 */
export function storeOf(folder: string): string {
  const documents = createHash('sha1').update(folder).digest('hex').slice(0, 12);
  const version = codeDigest(['src/core', 'src/build']);
  return path.join(root, 'node_modules/.cache/diagnostree', documents, version);
}

/** Every line of a store; none where there is no store. */
export function* readStore(store: string): Generator<string> {
  for (const name of listFiles(store)) {
    if (name.endsWith('.jsonl')) yield* readLines(path.join(store, name));
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
 * Puts lines into a store by the path of their documents, in place of older ones, and takes out
 * those of documents that are gone. What can't be written is made anew the next time: a build never
 * fails for it.
 */
export async function writeStore(
  store: string,
  lines: ReadonlyMap<string, string>,
  isGone: (document: string) => boolean,
): Promise<void> {
  try {
    await removeOlder(store);
    await mkdir(store, { recursive: true });
    const byShard = Map.groupBy(lines.keys(), shardOf);
    for (const [shard, documents] of byShard) {
      const file = path.join(store, `${shard}.jsonl`);
      const kept = readLines(file).filter((line) => {
        const document = pathOf(line);
        return !lines.has(document) && !isGone(document);
      });
      const own = documents.flatMap((document) => lines.get(document) ?? []);
      // Renamed into place, so that a build that runs beside this one reads one or the other.
      const written = `${file}.${process.pid}`;
      await writeFile(written, [...kept, ...own].join('\n'));
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

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

/** Each line begins with its path: see `packDocument`. */
function pathOf(line: string): string {
  const [, quoted = '""'] = /^\{"path":("(?:[^"\\]|\\.)*")/.exec(line) ?? [];
  return JSON.parse(quoted) as string;
}

function shardOf(document: string): number {
  return createHash('sha1').update(document).digest().readUInt32BE() % SHARDS;
}
