import type { Word } from './split-words.ts';

/** One text that an issue can be found by: a message, its title, or another name of it. */
export interface Passage {
  /** Number of its issue, from 0 in document order. */
  issue: number;
  /** As documented, and as `cleanText` leaves it, which is what its words' offsets point into. */
  text: string;
  clean: string;
  isMessage: boolean;
  words: readonly Word[];
  /** For each word its id, or -1 for a value, and what it counts, 0 for a value. */
  ids: Int32Array;
  weights: Float32Array;
  /** Sum of the weights. */
  total: number;
}

/**
 * What the search compares a paste with. Everything about words is at hand; postings and passages
 * may have to be fetched first, which `Needs` asks for.
 */
export interface SearchIndex {
  /** Every word of the documents, sorted by code unit; a word's id is its place. */
  words: readonly string[];
  vocabulary: ReadonlyMap<string, number>;
  /** For each word id its weight, 0–2.5, by background and rarity. */
  rarity: Float32Array;
  /** For each word id the number of passages that have it. */
  sizes: Int32Array;
  /** For each passage its coarse total (`coarseTotal`), for choosing among many before they are read. */
  totals: Float32Array;
  /** The passages that have a word, ascending. */
  postings: (word: number) => Int32Array;
  passage: (passage: number) => Passage;
  /** Id and title of an issue. */
  name: (issue: number) => { id: string; title: string };
}

/** What a search can't go on without. */
export interface Needs {
  /** Words whose postings are needed. */
  words: readonly number[];
  /** Passages that are needed. */
  passages: readonly number[];
}

/** A search that stops wherever it needs something, and goes on once that is in the index. */
export type Steps<Result> = Generator<Needs, Result, void>;

/** Runs a search over an index that has everything. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Eight levels from one power of two to the next lose no candidate, and fit into a character. */
const LEVELS = 8;

/** The level of a passage's total weight, a whole number from 0 to about 60. */
export function levelOf(total: number): number {
  return Math.round(LEVELS * Math.log2(1 + total));
}

/** The total weight that a level stands for. */
export function coarseTotal(level: number): number {
  return 2 ** (level / LEVELS) - 1;
}
