import { type Addresses, keysOf, lastOf, wordsOf } from './find-address.ts';

/** Pages a shard, about; few enough to be fetched for each word of an address. */
const SHARD_SIZE = 400;
/** Words that a page is filed under, the rarest it has: common ones tell no address from another. */
const MOST_WORDS = 2;

/** How many shards the addresses of a site are kept in; 1 means that they are one file. */
export function countShards(addresses: Addresses): number {
  const entries = MOST_WORDS * addresses.length;
  return entries <= 3 * SHARD_SIZE ? 1 : Math.ceil(entries / SHARD_SIZE);
}

/**
 * Files addresses under their rarest words, for `shardsFor` to find, and under a last part that has
 * none of those: whoever asks for the same last part asks for each of its words, too.
 */
export function shardAddresses(addresses: Addresses, base: string): Addresses[] {
  const shards = Array.from({ length: countShards(addresses) }, () => new Set<Addresses[number]>());
  const keys = addresses.map(({ href, title, path }) => {
    const [last = '', ...words] = keysOf(decodeURI(href), base);
    return {
      lasts: path === undefined ? [last] : [last, lastOf(path)],
      words: new Set([...words, ...wordsOf(title)]),
    };
  });
  const counts = new Map<string, number>();
  for (const { words } of keys) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [at, page] of addresses.entries()) {
    const { lasts = [], words = new Set<string>() } = keys[at] ?? {};
    const countOf = (word: string): number => counts.get(word) ?? 0;
    const rare = [...words].filter((word) => countOf(word) <= SHARD_SIZE);
    rare.sort((a, b) => countOf(a) - countOf(b));
    const chosen = rare.slice(0, MOST_WORDS);
    const others = lasts.filter((last) => !wordsOf(last).some((word) => chosen.includes(word)));
    for (const key of [...chosen, ...others]) shards[shardOf(key, shards.length)]?.add(page);
  }
  return shards.map((shard) => [...shard]);
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
