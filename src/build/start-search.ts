import { Worker } from 'node:worker_threads';
import type { SearchData } from '#core/search/search-data.ts';
import type { SearchFiles } from './search-files.ts';

/** Problems from which on another thread is started sooner than the files are made. */
const MANY_ISSUES = 1000;

/**
 * Begins to make the files of a large site in a thread of its own; null for a small one, and where
 * the thread made none.
 */
export function startSearch(search: SearchData): Promise<SearchFiles | null> | null {
  if (search.titles.length < MANY_ISSUES) return null;
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { workerData: search });
  return new Promise((resolve) => {
    worker.once('message', resolve);
    // Whatever went wrong there, they can be made here.
    worker.once('error', () => resolve(null));
    worker.once('exit', () => resolve(null));
  });
}
