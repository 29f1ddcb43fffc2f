import { indexPassages } from './index-passages.ts';
import type { SearchData } from './search-data.ts';
import type { Needs, SearchIndex, Steps } from './search-index.ts';
import type { ShardHead } from './shards.ts';

/** Search data that may arrive in parts. */
export interface OpenedSearch {
  index: SearchIndex;
  /** Fetches what is needed and not there yet. Rejects as `read` does; asked again, it tries again. */
  load: (needs: Needs) => Promise<void>;
}

/**
 * Opens the search data of a site: the whole, or its head, whose shards are read when a search needs
 * them. `read` gives the JSON of a shard by its name. A small site never loads the code for shards.
 */
export async function openSearch(
  data: SearchData | ShardHead,
  read: (shard: string) => Promise<unknown>,
): Promise<OpenedSearch> {
  if (!('levels' in data)) return { index: indexPassages(data), load: () => Promise.resolve() };
  const { openShards } = await import('./open-shards.ts');
  return openShards(data, read);
}

/** Runs a search, fetching what it needs; null once `isStale` says that nobody waits for it. */
export async function fetchSteps<Result>(
  steps: Steps<Result>,
  load: OpenedSearch['load'],
  isStale: () => boolean = () => false,
): Promise<Result | null> {
  let step = steps.next();
  while (!step.done) {
    await load(step.value);
    if (isStale()) return null;
    step = steps.next();
  }
  return step.value;
}
