import { alignWords } from './align-words.ts';
import { answerTyped } from './answer-typed.ts';
import { createCorrector } from './correct-word.ts';
import { decideVerdict } from './decide-verdict.ts';
import { describeResult } from './describe-result.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import type { Judgement } from './judge-alignment.ts';
import { isClaim, judgeAlignment } from './judge-alignment.ts';
import { type Paste, readPaste } from './read-paste.ts';
import { cleanText } from './read-passage.ts';
import type { SearchIndex, Steps } from './search-index.ts';
import type { Suggester } from './suggest.ts';
import type { Verdict } from './verdict.ts';

/** A paste is read up to this many characters: two thirds of them from its start, the rest from its end. */
export const MAX_PASTE_LENGTH = 1_000_000;

/** Results in a verdict, at most. */
const MOST_RESULTS = 10;

/** Alignments that are looked at closely, the weightiest first. */
const MOST_JUDGED = 48;

/** A query of one line and no more words than this may have been typed. */
const TYPED_WORDS = 8;

/** Two issues may be twins; a part that more of them have is anybody's. */
const MOST_SHARING = 2;
/** What a part of a message is worth that is all of the paste. */
const PART_SCORE = 0.9;

/**
 * Makes what answers queries over `index`, in steps: it stops where the index lacks something.
 * `suggest` answers typed words; without it they are only compared with messages and titles.
 */
export function createExplainer(
  index: SearchIndex,
): (query: string, suggest?: Suggester['suggest']) => Steps<Verdict> {
  const correct = createCorrector(index.vocabulary);
  const isMessage = (passage: number): boolean => index.passage(passage).isMessage;

  return function* (query, suggest) {
    const paste = readPaste(cutPaste(cleanText(cutPaste(query))), index, correct);
    const aligned = (yield* findCandidates(paste, index))
      .map((candidate) => ({
        ...alignWords(paste, index.passage(candidate.passage), candidate),
        candidate,
      }))
      .filter((alignment) => alignment.pairs.length > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_JUDGED);
    const bestOf = new Map<number, Judgement>();
    for (const { candidate, ...alignment } of aligned) {
      const first = judgeAlignment(alignment, paste, index);
      const judgement = isClaim(first) ? first : lookFurther(first, candidate, paste, index);
      const { issue } = index.passage(alignment.passage);
      const known = bestOf.get(issue);
      if (known === undefined || prefer(judgement, known, isMessage)) {
        bestOf.set(issue, judgement);
      }
    }
    const decision = decideVerdict(scoreParts([...bestOf.values()]), paste, (at) =>
      index.passage(at),
    );
    const verdict: Verdict = {
      verdict: decision.verdict,
      results: decision.ranked.slice(0, MOST_RESULTS).map((judgement) => {
        const error = decision.errors.findIndex((list) => list.includes(judgement)) + 1;
        const result = describeResult(judgement, paste, index);
        return error > 0 ? { ...result, error } : result;
      }),
      ms: 0,
    };
    const mayBeTyped = paste.words.length <= TYPED_WORDS && !query.trim().includes('\n');
    if (verdict.verdict !== 'none' || !suggest || !mayBeTyped) return verdict;
    return yield* answerTyped(query, verdict, suggest);
  };
}

/** Share of a message's weight that is nearly all of it. */
const NEARLY_ALL = 0.8;

/**
 * The same, or what is found next, further on in that stretch of the paste: the words of a message
 * may be part of another one first, as of a line of a log above it.
 */
function lookFurther(
  first: Judgement,
  candidate: Candidate,
  paste: Paste,
  index: SearchIndex,
): Judgement {
  const passage = index.passage(candidate.passage);
  const enough = NEARLY_ALL * passage.total;
  const rest = { ...candidate, from: first.to + 1 };
  if (first.weight < enough || rest.to - rest.from < first.pairs.length) return first;
  const further = alignWords(paste, passage, rest);
  if (further.weight < enough) return first;
  const other = judgeAlignment(further, paste, index);
  return isClaim(other) ? other : first;
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
