import type { SearchData } from './search-data.ts';

/**
 * The search data of a site with many issues, in parts: a head that every search needs, and shards
 * that it names, of which a search needs those with its words and its candidates.
 */
export interface ShardHead {
  version: 1;
  /** The words of all documents, sorted; each as `<letters it shares with the one before, 0–9><rest>`, with a blank between. */
  words: string;
  /** For each word the number of passages that have it. */
  sizes: number[];
  /** Ids of the words that are codes, each as its distance from the one before. */
  codes: number[];
  /** For each issue the number of its passages. */
  passages: number[];
  /** For each passage the level of its total weight, as a character from `0` on. */
  levels: string;
  /** Issues in a shard. */
  shardIssues: number;
  /** Postings in a shard, unless a single word has more. */
  shardPostings: number;
}

/** The postings of some words in sequence, each passage as its distance from the one before. */
export type PostingShard = number[][];

/** Some issues in sequence. */
export type IssueShard = Omit<SearchData, 'version'>;

/** Name of a shard, below the address of the head. */
export const issueShard = (shard: number): string => `i${shard}`;
export const postingShard = (shard: number): string => `w${shard}`;

/** For each word the shard that has its postings; follows from the sizes, so that no list need travel. */
export function placeWords(sizes: readonly number[], shardPostings: number): Int32Array {
  let shard = 0;
  let filled = 0;
  return Int32Array.from(sizes, (size) => {
    if (filled > 0 && filled + size > shardPostings) {
      shard++;
      filled = 0;
    }
    filled += size;
    return shard;
  });
}

/** `[3, 4, 9]` → `[3, 1, 5]` */
export function toDistances(ascending: ArrayLike<number>): number[] {
  return Array.from(ascending, (value, i) => value - (ascending[i - 1] ?? 0));
}

/** `[3, 1, 5]` → `[3, 4, 9]` */
export function fromDistances(distances: readonly number[]): Int32Array {
  let at = 0;
  return Int32Array.from(distances, (distance) => (at += distance));
}

/** Letters that a word can share with the one before: a digit's worth. */
const MOST_SHARED = 9;

/** `['shell', 'shells']` → `0shell 5s` */
export function packWords(sorted: readonly string[]): string {
  return sorted
    .map((word, i) => {
      const before = sorted[i - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < before.length && before[shared] === word[shared]) {
        shared++;
      }
      return shared + word.slice(shared);
    })
    .join(' ');
}

/** `0shell 5s` → `['shell', 'shells']` */
export function unpackWords(packed: string): string[] {
  let word = '';
  return packed === ''
    ? []
    : packed.split(' ').map((part) => (word = word.slice(0, Number(part[0])) + part.slice(1)));
}
