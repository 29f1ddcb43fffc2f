import { createExplainer } from './explain-query.ts';
import { indexPassages } from './index-passages.ts';
import type { SearchData } from './search-data.ts';
import type { SearchIndex } from './search-index.ts';
import { finish } from './search-index.ts';
import type { Suggester } from './suggest.ts';
import type { Verdict } from './verdict.ts';

export interface Search {
  /** Answers a paste of any length, or a few typed words. Synchronous; the same query gets the same answer. */
  explain: (query: string) => Verdict;
}

export interface SearchOptions {
  /** Makes what answers typed words. Without it they are only compared with messages and titles. */
  createSuggester?: (index: SearchIndex) => Suggester;
  /** Milliseconds from any fixed point; `performance.now` unless given. */
  now?: () => number;
}

/** Makes the search over `data`; the work is done once, linear in the length of its texts. */
export function createSearch(data: SearchData, options: SearchOptions = {}): Search {
  const now = options.now ?? (() => performance.now());
  const index = indexPassages(data);
  const explain = createExplainer(index);
  const suggester = options.createSuggester?.(index);
  return {
    explain(query) {
      const started = now();
      const verdict = finish(explain(query, suggester?.suggest));
      return { ...verdict, ms: Math.round((now() - started) * 1000) / 1000 };
    },
  };
}
