import type { Answer, Ask, Explained } from './search-protocol.ts';

/** A search that runs in a worker; only the newest question gets an answer. */
export class SearchClient {
  readonly #worker: Worker;
  #newest = 0;
  #waiting: {
    resolve: (explained: Explained | null) => void;
    reject: (error: Error) => void;
  } | null = null;
  /** Set once the worker itself is broken: it would leave every later question unanswered. */
  #broken: Error | null = null;

  constructor(dataUrl: string) {
    this.#worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.id !== this.#newest) return;
      if ('error' in data) this.#waiting?.reject(new Error(data.error));
      else this.#waiting?.resolve(data.explained);
    });
    this.#worker.addEventListener('error', ({ message }) => {
      this.#broken = new Error(message);
      this.#waiting?.reject(this.#broken);
    });
    this.#send({ load: dataUrl });
  }

  /** The verdict on a query; null where a later question has overtaken it. Rejects where search can't load. */
  ask(query: string): Promise<Explained | null> {
    this.#waiting?.resolve(null);
    if (this.#broken) return Promise.reject(this.#broken);
    const id = ++this.#newest;
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#send({ id, query });
    });
  }

  /** Ends the worker, and with it the question that waits. */
  stop(): void {
    this.#waiting?.resolve(null);
    this.#worker.terminate();
  }

  #send(message: Ask): void {
    this.#worker.postMessage(message);
  }
}
