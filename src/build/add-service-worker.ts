import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { BUDGET, listKeptFiles } from './list-kept-files.ts';

/** A file to keep, as Workbox wants it: `revision` is null where the name says what is in it. */
interface Entry {
  url: string;
  revision: string | null;
}

const source = fileURLToPath(new URL('../service-worker/service-worker.ts', import.meta.url));

/**
 * Writes `service-worker.js` into the folder of a finished site, which keeps it for when there is no
 * network.
 *
 * @param names paths of the site's files, with `/` between folders
 * @param budget bytes to keep from the first visit on, besides what no page works without
 */
export async function addServiceWorker(
  folder: string,
  names: readonly string[],
  budget = BUDGET,
): Promise<void> {
  const entries = listEntries(folder, names, budget);
  await writeFile(path.join(folder, 'service-worker.js'), await bundle(entries));
}

function listEntries(folder: string, names: readonly string[], budget: number): Entry[] {
  const files = names.map((name) => ({
    name,
    size: () => statSync(path.join(folder, name)).size,
  }));
  const entries: Entry[] = [];
  for (const name of listKeptFiles(files, budget)) {
    const isHashed = /^(?:_astro\/|media\/|search\/)/.test(name);
    entries.push({
      // By the address that links have: hosts lead from `index.html` on to it.
      url: encodeURI(name.replace(/(?:^|(?<=\/))index\.html$/, '')) || './',
      revision: isHashed ? null : digest(readFileSync(path.join(folder, name))),
    });
  }
  return entries;
}

async function bundle(entries: readonly Entry[]): Promise<string> {
  const kept = JSON.stringify(entries);
  const built = await rolldown({
    input: source,
    platform: 'browser',
    transform: {
      define: {
        KEPT: kept,
        VERSION: JSON.stringify(digest(kept)),
        'process.env.NODE_ENV': '"production"',
      },
    },
  });
  const { output } = await built.generate({ format: 'iife', codeSplitting: false, minify: true });
  await built.close();
  return output[0].code;
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
