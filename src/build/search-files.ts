import { createHash } from 'node:crypto';
import { packSearch } from '#core/search/pack-search.ts';
import type { SearchData } from '#core/search/search-data.ts';
import type { Site } from './load-site.ts';

/** Characters of JSON from which on the data travels in shards; a browser's share is then smaller. */
const LARGE = 300_000;

/** What a site publishes to be searched. */
export interface SearchFiles {
  /** Ten hex digits that change whenever the search data does, so that it can be cached for good. */
  digest: string;
  /** JSON of the file that every search begins with: all the data, or the head of its shards. */
  main: string;
  /** Name → JSON of the shards; none where the data is one small file. */
  shards: ReadonlyMap<string, string>;
}

const made = new WeakMap<SearchData, SearchFiles>();

/** The files of a site: those that were begun while it was read, else made once. */
export async function searchFiles({
  search,
  searching,
}: Pick<Site, 'search' | 'searching'>): Promise<SearchFiles> {
  const files = (await searching) ?? made.get(search) ?? makeSearchFiles(search);
  made.set(search, files);
  return files;
}

/** Makes the files, anew for each call. */
export function makeSearchFiles(search: SearchData): SearchFiles {
  const whole = JSON.stringify(search);
  const digest = createHash('sha256').update(whole).digest('hex').slice(0, 10);
  if (whole.length < LARGE) return { digest, main: whole, shards: new Map() };
  const { head, shards } = packSearch(search);
  const jsons = Array.from(shards, ([name, shard]) => [name, JSON.stringify(shard)] as const);
  return { digest, main: JSON.stringify(head), shards: new Map(jsons) };
}
