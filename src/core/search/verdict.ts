/** The answer to a pasted or typed query. */
export interface Verdict {
  /**
   * `match`: the first result is documented to be this error.
   * `ambiguous`: the first results can't be told apart by what was given.
   * `none`: not documented here; results, if any, are weak candidates and no answer.
   */
  verdict: 'match' | 'ambiguous' | 'none';
  /** Ranked, at most 10, one per issue. */
  results: Result[];
  /** Milliseconds spent. */
  ms: number;
}

export interface Result {
  id: string;
  title: string;
  /** Site path without base, `/issues/<id>/`. */
  url: string;
  /** 0–1, 1 best. */
  score: number;
  /** Documented words that the query has, in documented order. */
  matched: string[];
  /** Documented words that the query lacks, in documented order. */
  missing: string[];
  /** Variable parts: what the document shows there, and what the query has. */
  slots: Slot[];
  /**
   * Which error of the query it answers, from 1, in the order in which they stand there (of nested
   * errors the inner one first). Results of the same number fit that error equally; absent where a
   * result is no answer.
   */
  error?: number;
  /** The documented message that won, as documented; absent where a title was found instead. */
  message?: string;
}

export interface Slot {
  /** `user`, `host`, `path`, `url`, `ip`, `guid`, `version`, `number`, `date`, `name`. */
  kind: string;
  documented: string;
  pasted: string;
}
