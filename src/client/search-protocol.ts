import type { Segment } from '#core/search/compare-messages.ts';
import type { Verdict } from '#core/search/verdict.ts';

/** What the page asks of the search worker; the first message says where the data is. */
export type Ask = { load: string } | { id: number; query: string };

/** A documented message and the paste, side by side. */
export interface Comparison {
  documented: Segment[];
  pasted: Segment[];
}

/** A verdict, with a comparison for each of its first results that a message was found for. */
export interface Explained {
  verdict: Verdict;
  comparisons: Map<string, Comparison>;
  /** Whether the paste was too long to be read whole. */
  cut: boolean;
}

/** What the worker answers to the question of that id. Where loading failed, `error` says why. */
export type Answer = { id: number; explained: Explained } | { id: number; error: string };
