import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Has V8 collect garbage when a heap has grown by seven tenths, not by a multiple: what a build of
 * thousands of documents needs at its peak is then near what it holds. It costs time, which work on
 * less has a better use for.
 */
export function saveMemory(): void {
  setFlagsFromString('--heap-growing-percent=70');
  // For the threads that are started later.
  setFlagsFromString('--max-semi-space-size=16');
}

/**
 * Collects garbage, and gives back to the machine what lay free between objects. From here on, heaps
 * grow by a half: what pages are made from stays as it is.
 */
export function releaseMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as NodeJS.GCFunction;
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  setFlagsFromString('--heap-growing-percent=50');
}
