import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { contentDir } from './content-dir.ts';
import { storeOf } from './document-store.ts';
import type { DrawOrder, DrawWorkerData } from './draw-worker.ts';

/** Pages below which a second thread would still be starting when the first is done. */
const MANY_PAGES = 2500;
/** Threads beside this one: each holds the documents once more. */
const MOST_THREADS = 3;

/**
 * Threads that make pages beside the main one. They begin to read the documents as soon as those are
 * parsed, while the code of the pages is still put together.
 */
export class DrawHelpers {
  #threads: { worker: Worker; end: Promise<void> }[] = [];

  /** Starts as many threads as so many pages have use for; none for few. */
  start(pages: number): void {
    if (pages < MANY_PAGES) return;
    const folder = contentDir();
    const workerData: DrawWorkerData = { folder, store: storeOf(folder) };
    const count = Math.min(MOST_THREADS, availableParallelism() - 1);
    this.#threads = Array.from({ length: count }, () => {
      const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), { workerData });
      // A build that fails elsewhere ends without them.
      worker.unref();
      const end = new Promise<void>((resolve, reject) => {
        worker.once('error', reject);
        worker.once('exit', (code) =>
          code === 0
            ? resolve()
            : reject(new Error(`A thread that makes pages ended with ${code}.`)),
        );
      });
      // Told to whoever waits for the pages.
      end.catch(() => undefined);
      return { worker, end };
    });
  }

  /** Has them take from a queue of pages; kept when the last of them is done. */
  async draw(order: DrawOrder): Promise<void> {
    const ends = this.#threads.map(({ worker, end }) => {
      worker.ref();
      worker.postMessage(order);
      return end;
    });
    await Promise.all(ends);
  }

  /** Ends them where there is nothing for them to do. */
  async dismiss(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  get count(): number {
    return this.#threads.length;
  }
}
