import { alignWords } from './align-words.ts';
import { createCorrector } from './correct-word.ts';
import { decideVerdict } from './decide-verdict.ts';
import { describeResult } from './describe-result.ts';
import { findCandidates } from './find-candidates.ts';
import { cleanText, indexPassages } from './index-passages.ts';
import { isClaim, judgeAlignment } from './judge-alignment.ts';
import type { Judgement } from './judge-alignment.ts';
import { readPaste } from './read-paste.ts';
import type { SearchData } from './search-data.ts';
import type { Word } from './split-words.ts';
import { splitWords } from './split-words.ts';
import type { Suggester } from './suggest.ts';
import type { Verdict } from './verdict.ts';
import { weighWord } from './weigh-word.ts';

/** A paste is read up to this many characters: two thirds of them from its start, the rest from its end. */
export const MAX_PASTE_LENGTH = 60_000;

/** Results in a verdict, at most. */
const MOST_RESULTS = 10;

/** Alignments that are looked at closely, the weightiest first. */
const MOST_JUDGED = 20;
/** Passages whose words are kept at hand. */
const REMEMBERED = 1000;

/** A query of one line and no more words than this may have been typed. */
const TYPED_WORDS = 8;

/** A suggestion ahead of the next by this much is the one that was meant. */
const STANDS_OUT = 0.12;

export interface Search {
  /** Answers a paste of any length, or a few typed words. Synchronous; the same query gets the same answer. */
  explain: (query: string) => Verdict;
}

export interface SearchOptions {
  /** Answers typed words. Without it they are only compared with messages and titles. */
  suggest?: Suggester['suggest'];
  /** Milliseconds from any fixed point; `performance.now` unless given. */
  now?: () => number;
}

/** Makes the search over `data`; the work is done once, linear in the length of its texts. */
export function createSearch(data: SearchData, options: SearchOptions = {}): Search {
  const now = options.now ?? (() => performance.now());
  const index = indexPassages(data);
  const correct = createCorrector(index.vocabulary);
  const remembered = new Map<number, Word[]>();
  const wordsOf = (passage: number): Word[] => {
    const known = remembered.get(passage);
    if (known) return known;
    if (remembered.size > REMEMBERED) remembered.clear();
    const words = splitWords(cleanText(index.text[passage] ?? ''));
    remembered.set(passage, words);
    return words;
  };

  const explain = (query: string): Verdict => {
    const started = now();
    const paste = readPaste(cutPaste(cleanText(cutPaste(query))), index, correct);
    const aligned = findCandidates(paste, index)
      .map((candidate) => alignWords(paste, index, candidate))
      .filter((alignment) => alignment.pairs.length > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_JUDGED);
    const bestOf = new Map<number, Judgement>();
    for (const alignment of aligned) {
      const judgement = judgeAlignment(alignment, wordsOf(alignment.passage), paste, index);
      const issue = index.issue[alignment.passage] ?? 0;
      const known = bestOf.get(issue);
      if (known === undefined || prefer(judgement, known)) bestOf.set(issue, judgement);
    }
    const decision = decideVerdict(
      [...bestOf.values()],
      paste,
      (passage) => index.isMessage[passage] ?? false,
    );
    const verdict: Verdict = {
      verdict: decision.verdict,
      results: decision.ranked
        .slice(0, MOST_RESULTS)
        .map((judgement) => describeResult(judgement, paste, index, data)),
      ms: 0,
    };
    const typed =
      verdict.verdict === 'none' &&
      paste.words.length <= TYPED_WORDS &&
      !query.trim().includes('\n');
    const answer =
      typed && options.suggest ? answerTyped(query, verdict, options.suggest) : verdict;
    return { ...answer, ms: Math.round((now() - started) * 1000) / 1000 };
  };
  return { explain };
}

function prefer(a: Judgement, b: Judgement): boolean {
  return isClaim(a) === isClaim(b) ? a.net > b.net : isClaim(a);
}

/** Cut before and after cleaning: one character may decompose into eighteen (U+FDFA). */
function cutPaste(query: string): string {
  if (query.length <= MAX_PASTE_LENGTH) return query;
  const tail = Math.floor(MAX_PASTE_LENGTH / 3);
  return `${query.slice(0, MAX_PASTE_LENGTH - tail)}\n\n${query.slice(-tail)}`;
}

/** Suggestions become results; one that stands out is what was meant. */
function answerTyped(query: string, verdict: Verdict, suggest: Suggester['suggest']): Verdict {
  const suggestions = suggest(query, MOST_RESULTS);
  const [first, second] = suggestions;
  const tells = splitWords(cleanText(query)).some((word) => weighWord(word.key) === 1);
  if (first === undefined || !tells) return verdict;
  return {
    verdict:
      second === undefined || first.score - second.score > STANDS_OUT ? 'match' : 'ambiguous',
    results: suggestions.map((one) => ({
      id: one.id,
      title: one.title,
      url: one.url,
      score: one.score,
      matched: one.matched,
      missing: [],
      slots: [],
    })),
    ms: 0,
  };
}
