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
import { isGrammar, weighWord } from './weigh-word.ts';

/** A paste is read up to this many characters: two thirds of them from its start, the rest from its end. */
export const MAX_PASTE_LENGTH = 1_000_000;

/** Results in a verdict, at most. */
const MOST_RESULTS = 10;

/** Alignments that are looked at closely, the weightiest first. */
const MOST_JUDGED = 48;
/** Passages whose words are kept at hand. */
const REMEMBERED = 1000;

/** A query of one line and no more words than this may have been typed. */
const TYPED_WORDS = 8;

/** Two issues may be twins; a part that more of them have is anybody's. */
const MOST_SHARING = 2;
/** What a part of a message is worth that is all of the paste. */
const PART_SCORE = 0.9;

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

  const isMessage = (passage: number): boolean => index.isMessage[passage] ?? false;

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
      if (known === undefined || prefer(judgement, known, isMessage)) {
        bestOf.set(issue, judgement);
      }
    }
    const decision = decideVerdict(scoreParts([...bestOf.values()]), paste, isMessage);
    const verdict: Verdict = {
      verdict: decision.verdict,
      results: decision.ranked.slice(0, MOST_RESULTS).map((judgement) => {
        const error = decision.errors.findIndex((list) => list.includes(judgement)) + 1;
        const result = describeResult(judgement, paste, index, data);
        return error > 0 ? { ...result, error } : result;
      }),
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

/** A part that many messages have, such as advice, says nothing about one of them. */
function scoreParts(judgements: Judgement[]): Judgement[] {
  const parts = judgements.filter((one) => one.isPart);
  if (parts.length > MOST_SHARING) return judgements;
  return judgements.map((one) =>
    one.isPart ? { ...one, score: Math.max(one.score, PART_SCORE) } : one,
  );
}

function prefer(a: Judgement, b: Judgement, isMessage: (passage: number) => boolean): boolean {
  if (isClaim(a) === isClaim(b)) return a.net > b.net;
  const [claim, other] = isClaim(a) ? [a, b] : [b, a];
  // A title says less than the message; where that is there, and contradicted, so is the title.
  const isOverruled =
    other.contradicted &&
    isMessage(other.passage) &&
    !isMessage(claim.passage) &&
    other.from <= claim.from &&
    other.to >= claim.to &&
    other.weight > claim.weight &&
    other.pairs.every((pair) => pair.quality === 1);
  return (claim === a) !== isOverruled;
}

/** Cut before and after cleaning: one character may decompose into eighteen (U+FDFA). */
function cutPaste(query: string): string {
  if (query.length <= MAX_PASTE_LENGTH) return query;
  const tail = Math.floor(MAX_PASTE_LENGTH / 3);
  return `${query.slice(0, MAX_PASTE_LENGTH - tail)}\n\n${query.slice(-tail)}`;
}

/** What any error calls itself. */
const SAYS_LITTLE = new Set(
  'error message problem issue fail failed failure help unknown occurred'.split(' '),
);
/** Verbs that make a sentence; who looks for something leaves them out. */
const VERBS = new Set('is are was were has have had been be isnot hasnot'.split(' '));

/** Values that stand in messages. */
const PASTED = new Set<Word['kind']>(['user', 'path', 'guid', 'ip', 'date']);

/** Suggestions become results; one that stands out is what was meant. */
function answerTyped(query: string, verdict: Verdict, suggest: Suggester['suggest']): Verdict {
  const words = splitWords(cleanText(query));
  // Nobody types an account or a path to look for something.
  if (words.some(({ kind, quoted }) => quoted || PASTED.has(kind))) return verdict;
  const tells = words.filter((word) => !isGrammar(word.key) && !SAYS_LITTLE.has(word.key));
  const isSentence = words.length > 2 && words.some((word) => VERBS.has(word.letters));
  // Related words alone are enough only where none of those typed is in many messages anyway.
  const isRare = tells.every((word) => weighWord(word.key) === 1);
  const suggestions = suggest(query, MOST_RESULTS).filter(
    (one) => one.isLiteral || (!isSentence && (one.matched.length > 0 || isRare)),
  );
  const [first, second] = suggestions;
  if (first === undefined || tells.length === 0) return verdict;
  const standsOut = second === undefined || first.score - second.score > STANDS_OUT;
  return {
    // A sentence that no message matched differs from them all, though its words are there.
    verdict: standsOut && !isSentence ? 'match' : 'ambiguous',
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
