import { indexPassages } from './index-passages.ts';
import { listTexts } from './read-passage.ts';
import type { SearchData } from './search-data.ts';
import { levelOf } from './search-index.ts';
import type { IssueShard, PostingShard, ShardHead } from './shards.ts';
import { issueShard, packWords, placeWords, postingShard, toDistances } from './shards.ts';

/** Search data in parts; each shard under its name. */
export interface PackedSearch {
  head: ShardHead;
  shards: Map<string, PostingShard | IssueShard>;
}

/** Of these sizes a paste needs some ten shards of a kilobyte each, whatever the number of documents. */
const SHARD_ISSUES = 16;
const SHARD_POSTINGS = 1500;

/**
 * Cuts search data into parts, so that a search fetches what its words need and no more. It finds
 * the same in them as in the whole (`open-search.ts`).
 */
export function packSearch(data: SearchData): PackedSearch {
  const { words, sizes: typed, codes, exactTotals, postings } = indexPassages(data);
  const sizes = [...typed];
  const shards: PackedSearch['shards'] = new Map();
  placeWords(sizes, SHARD_POSTINGS).forEach((shard, word) => {
    const name = postingShard(shard);
    const part = (shards.get(name) ?? []) as PostingShard;
    part.push(toDistances(postings(word)));
    shards.set(name, part);
  });
  for (let from = 0; from < data.titles.length; from += SHARD_ISSUES) {
    const part = <T>(column: readonly T[]): T[] => column.slice(from, from + SHARD_ISSUES);
    shards.set(issueShard(from / SHARD_ISSUES), {
      ids: part(data.ids),
      titles: part(data.titles),
      messages: part(data.messages),
      names: part(data.names),
    });
  }
  const head: ShardHead = {
    version: 1,
    words: packWords(words),
    sizes,
    codes: toDistances(words.flatMap((word, id) => (codes.has(word) ? [id] : []))),
    passages: data.titles.map((_, issue) => listTexts(data, issue).length),
    levels: Array.from(exactTotals, (total) => String.fromCharCode(48 + levelOf(total))).join(''),
    shardIssues: SHARD_ISSUES,
    shardPostings: SHARD_POSTINGS,
  };
  return { head, shards };
}
