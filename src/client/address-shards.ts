import { type Addresses, keysOf } from './find-address.ts';

/** Entries a shard, about; few enough to be fetched for each word of an address. */
const SHARD_SIZE = 400;
/** Words that a page is filed under, the rarest it has: common ones tell no address from another. */
const MOST_WORDS = 2;

/** How many shards the addresses of a site are kept in; 1 means that they are one file. */
export function countShards({ pages, sources }: Addresses): number {
  const entries = (1 + MOST_WORDS) * pages.length + sources.length;
  return entries <= 5 * SHARD_SIZE ? 1 : Math.ceil(entries / SHARD_SIZE);
}

/** Files addresses under their last parts and their rarest words, for `shardsFor` to find. */
export function shardAddresses(addresses: Addresses, base: string): Addresses[] {
  const shards = Array.from({ length: countShards(addresses) }, () => ({
    pages: new Set<Addresses['pages'][number]>(),
    sources: new Set<Addresses['sources'][number]>(),
  }));
  const keys = addresses.pages.map(({ href, title }) => {
    const [last = '', ...words] = keysOf(decodeURI(href), base);
    return { last, words: new Set([...words, ...keysOf(title).slice(1)]) };
  });
  const counts = new Map<string, number>();
  for (const { words } of keys) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [at, page] of addresses.pages.entries()) {
    const { last = '', words = new Set<string>() } = keys[at] ?? {};
    const countOf = (word: string): number => counts.get(word) ?? 0;
    const rare = [...words].filter((word) => countOf(word) <= SHARD_SIZE);
    rare.sort((a, b) => countOf(a) - countOf(b));
    for (const key of [last, ...rare.slice(0, MOST_WORDS)]) {
      shards[shardOf(key, shards.length)]?.pages.add(page);
    }
  }
  for (const source of addresses.sources) {
    const [last = ''] = keysOf(source.path);
    shards[shardOf(last, shards.length)]?.sources.add(source);
  }
  return shards.map(({ pages, sources }) => ({ pages: [...pages], sources: [...sources] }));
}

/** The numbers of the shards that hold what an address may have meant. */
export function shardsFor(path: string, count: number, base: string): number[] {
  return [...new Set(keysOf(path, base).map((key) => shardOf(key, count)))];
}

/** FNV-1a (Fowler, Noll, Vo): spreads any words over any number of shards. */
function shardOf(key: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % count;
}
