import { parentPort, workerData } from 'node:worker_threads';
import { packDocument } from './pack-document.ts';
import { parseFromQueue, type ParseQueue } from './parse-many.ts';

await parseFromQueue(workerData as ParseQueue, (path, document) => {
  parentPort?.postMessage([path, packDocument(path, document)]);
});
