import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DrawOrder } from './draw-worker.ts';
import type { Drawn } from './page-queue.ts';
import type { PackedSite } from './pack-site.ts';

/** Threads beside this one: each holds what there is of the site besides its documents. */
const MOST_THREADS = 3;

/**
 * Threads that make pages beside the main one. They start as soon as the documents are read, while
 * the code of the pages is still put together.
 */
export class DrawHelpers {
  #threads: { worker: Worker; end: Promise<void> }[] = [];

  start(site: PackedSite): void {
    const count = Math.min(MOST_THREADS, availableParallelism() - 1);
    this.#threads = Array.from({ length: count }, () => {
      const worker = new Worker(new URL('./draw-worker.ts', import.meta.url));
      worker.postMessage(site);
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

  /**
   * Has them take from a queue of pages; kept when the last of them is done. Fails where a thread
   * does, or `onDrawn`, which is called here.
   */
  async draw(order: DrawOrder, onDrawn: (drawn: Drawn[]) => void): Promise<void> {
    const ends = this.#threads.map(async ({ worker, end }) => {
      const failed = new Promise<never>((_resolve, reject) => {
        worker.on('message', (drawn: Drawn[]) => {
          try {
            onDrawn(drawn);
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        });
      });
      worker.ref();
      worker.postMessage(order);
      await Promise.race([end, failed]);
    });
    await Promise.all(ends);
  }

  /** Ends them where there is nothing for them to do. */
  async dismiss(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }
}
