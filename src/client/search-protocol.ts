import type { Verdict } from '#core/search/verdict.ts';

/** What the page asks of the search worker; the first message says where the data is. */
export type Ask = { load: string } | { id: number; query: string };

/** What the worker answers. Where loading failed, `error` says why. */
export type Answer = { id: number; verdict: Verdict } | { error: string };
