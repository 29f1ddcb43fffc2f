import { parentPort, workerData } from 'node:worker_threads';
import type { SearchData } from '#core/search/search-data.ts';
import { makeSearchFiles } from './search-files.ts';

parentPort?.postMessage(makeSearchFiles(workerData as SearchData));
