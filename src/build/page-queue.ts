import { setImmediate } from 'node:timers/promises';

/** A page or file to make. */
export interface PageTask {
  /** Its whole address. */
  address: string;
  /** Its path below the site's folder. */
  file: string;
}

/** What every thread that makes pages has to know. */
export interface PageQueue {
  tasks: readonly PageTask[];
  /** How many of them are taken; shared by all threads. */
  taken: SharedArrayBuffer;
}

/** What is to be written of a task: its path below the site's folder, and the bytes. */
export interface Drawn {
  file: string;
  content: Uint8Array<ArrayBuffer>;
}

/** Tasks that a thread takes at a time: few enough that all end together. */
const AT_ONCE = 8;

/**
 * Makes pages until none is left that no other thread has taken.
 *
 * @param render makes one of them
 * @param onDrawn called with some files at a time
 * @param onProgress called with how many pages are taken, by all threads together
 */
export async function drawFromQueue(
  { tasks, taken }: PageQueue,
  render: (task: PageTask) => Promise<Response>,
  onDrawn: (drawn: Drawn[]) => void,
  onProgress: (taken: number) => void = () => undefined,
): Promise<void> {
  const counter = new Int32Array(taken);
  const draw = async (task: PageTask): Promise<Drawn[]> => {
    const response = await render(task);
    if (!response.ok) throw new Error(`${task.address} could not be made: ${response.status}`);
    // Without a body, it is no file.
    if (response.body === null) return [];
    return [{ file: task.file, content: new Uint8Array(await response.arrayBuffer()) }];
  };
  for (;;) {
    const start = Atomics.add(counter, 0, AT_ONCE);
    if (start >= tasks.length) return;
    onProgress(start);
    // One after the other: Astro lists the paths of a route with its first page, and anew for each
    // that comes before that is done.
    const drawn: Drawn[] = [];
    for (const task of tasks.slice(start, start + AT_ONCE)) drawn.push(...(await draw(task)));
    onDrawn(drawn);
    // What other threads and the terminal have to say comes in between.
    await setImmediate();
  }
}
