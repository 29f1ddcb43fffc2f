import process from 'node:process';
import { ContentError } from './content-error.ts';
import type { Progress } from './create-progress.ts';
import { storeOf } from './document-store.ts';
import { loadSite, type Site } from './load-site.ts';
import { startSearch } from './start-search.ts';

/** Reads the documents for a build. Ends the process with a message where there are none to build from. */
export async function readSite(folder: string, progress: Progress): Promise<Site> {
  try {
    return await loadSite(folder, {
      store: storeOf(folder),
      onProgress: progress.on,
      startSearch,
    });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    progress.end();
    console.error(error.message);
    process.exit(1);
  } finally {
    progress.end();
  }
}
