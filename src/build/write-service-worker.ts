import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { BUDGET, listKeptFiles } from './list-kept-files.ts';

/** A file to keep, as Workbox wants it: `revision` is null where the name says what is in it. */
interface Entry {
  url: string;
  revision: string | null;
}

const source = fileURLToPath(new URL('../service-worker/service-worker.ts', import.meta.url));

/** Writes `service-worker.js`, which keeps the site for when there is no network. */
export function writeServiceWorker(): AstroIntegration {
  return {
    name: 'diagnostree:write-service-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await addServiceWorker(fileURLToPath(dir));
      },
    },
  };
}

/**
 * Writes the service worker of a finished site into its folder.
 *
 * @param budget bytes to keep from the first visit on, besides what no page works without
 */
export async function addServiceWorker(folder: string, budget = BUDGET): Promise<void> {
  const entries = listEntries(folder, budget);
  await writeFile(path.join(folder, 'service-worker.js'), await bundle(entries));
}

function listEntries(folder: string, budget: number): Entry[] {
  // For thousands of files, one after the other is several times faster than all at once.
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(folder, file).split(path.sep).join('/');
      return { name, size: statSync(file).size };
    });
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
