import type { Alignment, Pair } from './align-words.ts';
import { bearsOtherCode } from './bears-other-code.ts';
import { compareGap } from './compare-gap.ts';
import { findOwnCode } from './find-own-code.ts';
import type { Paste } from './read-paste.ts';
import { isAnybodys } from './is-anybodys.ts';
import { isTornSymbol } from './is-torn-symbol.ts';
import { isWholePart } from './is-whole-part.ts';
import type { Around } from './look-around.ts';
import { lookAround } from './look-around.ts';
import type { SearchIndex } from './search-index.ts';
import type { Word } from './split-words.ts';
import type { Documented } from './stands-for.ts';
import { isGrammar } from './weigh-word.ts';

/** How well a passage explains a stretch of a paste. */
export interface Judgement extends Alignment {
  /** 0–1, 1 when all that the document says is there and nothing contradicts it. */
  score: number;
  /** Weight in common, less what speaks against; orders passages that all fit. */
  net: number;
  /** The same without what may merely have been cut off: equal for messages that a cut left equal. */
  support: number;
  /** Weight of what the document says before and after what was found. */
  lost: number;
  /** True when another word stands in place of one that the message turns on. */
  contradicted: boolean;
  /** True when something else is said where the message has facts before what was found. */
  displaced: boolean;
  /** True when the paste is a part of the message, such as its advice, and nothing else. */
  isPart: boolean;
  /** Weight in common, whatever the message states with it; orders what is not claimed. */
  shared: number;
  /** First and last word of the paste that take part. */
  from: number;
  to: number;
}

/** Below this score nothing is claimed. Calibrated on errors that no document has. */
const CLAIM = 0.55;

/** What the rest of a message costs, per unit of weight: cut off, and absent though text goes on. */
const LOST_OUTSIDE = 0.14;
const LOST_OF_TITLE = 0.4;
const LOST_THOUGH_MORE_FOLLOWS = 0.3;
/** The same where the line goes on with another sentence than the message. */
const ANOTHER_SENTENCE = 0.4;
/** What a line costs that goes on where the message ends. */
const LINE_GOES_ON = 0.5;
const MOST_LINE = 2;
/** A little evidence has to be most of what was pasted: `Access denied` alone in a log is nothing. */
const SURROUNDED = 0.4;
const LITTLE = 1.5;
const MOST_SURROUNDINGS = 3;
/** Weight at which evidence is worth 63 %. */
const ENOUGH = 0.6;
/** Share of the evidence that has to come from what the message states, not from its advice. */
const LEAST_FACT = 0.3;

/** Weight that the beginning of a message, and what stands in its place, have at least. */
const DISPLACED = 1;

/** Weight of a message that is known though a sentence came in between two of its own. */
const LONG = 8;
/** The same where a name stands for a plain word. */
const KNOWN = 4;

/** A paste is noisy from this share of corrected words on. */
const NOISY = 0.06;

/** A telling word weighs so much even where a few passages have it. */
const WORD = 0.8;

/** What speaks against a match speaks so much against likeness. */
const UNLIKE = 0.4;

/** True when the passage may be presented as what the paste says. */
export function isClaim(judgement: Judgement): boolean {
  return judgement.score >= CLAIM && !judgement.contradicted;
}

/**
 * Scores an alignment.
 *
 * A documented word that is merely absent may have been cut off; one with another word in its place
 * (`Digest` for `Basic`) makes a different error. Values stand for one another freely.
 */
export function judgeAlignment(alignment: Alignment, paste: Paste, index: SearchIndex): Judgement {
  const { pairs } = alignment;
  const { words, clean, ids, weights, total, isMessage } = index.passage(alignment.passage);
  const documented = words.map((word, i) => {
    const weight = weights[i] ?? 0;
    const rarity = index.rarity[ids[i] ?? -1] ?? Infinity;
    const isFact = weight > 0.9 * rarity;
    return { word, weight, isFact, text: clean };
  });
  const tally = { have: 0, fact: 0, against: 0, contradicted: false, adds: false, renames: false };
  let bearsOther = false;
  const corrected = pairs.filter((pair) => pair.quality < 1).length;
  const isNoisy = corrected > pairs.length * NOISY;
  const found = new Set(pairs.map(({ documented: at }) => at));
  const left = new Set(words.flatMap(({ key }, i) => (found.has(i) ? [] : key)));
  // `SQLSTATE[HY000]: General error: 1205`, where the document has `ERROR 1205 (HY000)`.
  const isMoved = (i: number): boolean =>
    paste.words[i]?.kind === 'code' && left.has(paste.words[i]?.key ?? '');
  const charge = (
    missing: number[],
    instead: number[],
    isInside: boolean,
    isWhole = false,
  ): void => {
    const gap = compareGap(
      missing.map((i) => documented[i]),
      instead,
      paste,
      { isInside, isNoisy, isWhole },
    );
    tally.against += gap.cost;
    const moves = missing.length === 0 && instead.some(isMoved);
    if (gap.contradicts && !moves) tally.contradicted = true;
    if (gap.addsSentence) tally.adds = true;
    if (gap.renames) tally.renames = true;
  };

  let before: Pair | undefined;
  for (const pair of pairs) {
    const { weight = 0, isFact = false } = documented[pair.documented] ?? {};
    tally.have += weight * pair.quality;
    if (isFact) tally.fact += weight * pair.quality;
    tally.against += weight * (1 - pair.quality) * 0.5;
    if (before) {
      const instead = between(before.pasted, pair.joined ? pair.pasted - 1 : pair.pasted);
      const isWhole =
        words[before.documented]?.clause === words[pair.documented]?.clause &&
        isSentence(before.pasted, pair.pasted, paste);
      charge(between(before.documented, pair.documented), instead, true, isWhole);
    }
    before = pair;
  }
  const ends = [pairs[0], pairs.at(-1)] as const;
  const outside = { lost: 0, more: 0 };
  let displaced = false;
  for (const [side, end] of ends.entries()) {
    if (!end) continue;
    const direction = side === 0 ? -1 : 1;
    const around = lookAround(direction, end, words, paste);
    bearsOther ||= bearsOtherCode(direction, end, words, paste);
    for (const i of around.later) outside.lost += documented[i]?.weight ?? 0;
    if (side === 0) {
      const due = [...around.clause, ...around.later].reduce(
        (sum, i) => sum + factOf(documented[i]),
        0,
      );
      const said = around.paragraph.reduce((sum, i) => sum + (paste.weights[i] ?? 0), 0);
      displaced = Math.min(due, said) >= DISPLACED;
    } else {
      const due = around.later.reduce((sum, i) => sum + factOf(documented[i]), 0);
      const said = around.wholeLine.reduce((sum, i) => sum + (paste.weights[i] ?? 0), 0);
      tally.against += ANOTHER_SENTENCE * Math.min(due, said);
    }
    for (const i of around.paragraph) outside.more += paste.weights[i] ?? 0;
    tally.have += (documented[around.clause[0] ?? -1]?.weight ?? 0) * around.cutOff * around.cutOff;
    const missing = around.clause.filter((i) => words[i]?.key !== '');
    // A title answers for no code that it doesn't bear, and no document does.
    if (!isMessage && side === 1 && around.wholeLine.some((i) => isUnknownCode(i, paste)))
      tally.contradicted = true;
    if (side === 1 && endsElsewhere(end, words, around, paste, (i) => factOf(documented[i])))
      tally.contradicted = true;
    if (around.clause.length === 0) {
      const goesOn = around.line.reduce((sum, i) => sum + (paste.weights[i] ?? 0), 0);
      tally.against += LINE_GOES_ON * Math.min(MOST_LINE, goesOn);
    } else if (missing.length > 0 && around.instead.some((i) => side === 0 || tells(i, paste)))
      charge(missing, around.instead, false);
    else for (const i of missing) outside.lost += documented[i]?.weight ?? 0;
  }
  tally.against +=
    LOST_THOUGH_MORE_FOLLOWS * Math.min(outside.lost, outside.more) +
    SURROUNDED * Math.min(outside.more, MOST_SURROUNDINGS) * Math.exp(-tally.have / LITTLE);
  if ((tally.adds && tally.have < LONG) || (tally.renames && tally.have < KNOWN))
    tally.contradicted = true;
  const lostFacts = documented.reduce((sum, one, i) => sum + (found.has(i) ? 0 : factOf(one)), 0);
  if (
    isAnybodys(pairs, { words, clean, isMessage }, paste, lostFacts) ||
    isTornSymbol(pairs, clean)
  )
    tally.contradicted = true;
  const own = bearsOther ? undefined : findOwnCode(pairs, { words, clean }, paste);
  if (own) {
    // Its words are told by it; others are what another version says.
    const weight = documented[own.documented]?.weight ?? 0;
    tally.contradicted = false;
    tally.have = Math.max(tally.have, weight);
    tally.against = Math.min(tally.against, tally.have - weight);
    outside.lost = 0;
  } else tally.contradicted ||= bearsOther;
  const support = tally.have - tally.against;
  // A title is no message that a console cuts: what it says besides is about something else.
  tally.against += (isMessage ? LOST_OUTSIDE : LOST_OF_TITLE) * outside.lost;

  // A short message of common words is little evidence, but all of it is all there can be.
  const evidence = Math.max(1 - Math.exp(-tally.have / ENOUGH), (tally.have / (total || 1)) ** 3);
  const factual = tally.have > 0 ? Math.min(1, tally.fact / (LEAST_FACT * tally.have)) : 0;
  const isPart = isMessage && isWholePart(pairs, words, paste);
  const fit = tally.have > 0 ? (tally.have / (tally.have + tally.against)) * evidence * factual : 0;
  let shared = -UNLIKE * tally.against;
  for (const { pasted } of pairs) shared += index.rarity[paste.ids[pasted] ?? -1] ?? 0;
  return {
    ...alignment,
    score: fit,
    displaced,
    isPart,
    shared,
    net: tally.have - tally.against,
    support,
    lost: outside.lost,
    contradicted: tally.contradicted,
    from: ends[0]?.pasted ?? 0,
    to: ends[1]?.pasted ?? 0,
  };
}

/**
 * True where the sentence ends in one text and goes on in the other: `the request because …` is no
 * `the request. Basic authentication is disabled.`, and `be loaded. The file …` no `be loaded
 * because …`. Nor is `module.dll` the documented module.
 */
function endsElsewhere(
  end: Pair,
  words: readonly Word[],
  around: Around,
  paste: Paste,
  factOf: (documented: number) => number,
): boolean {
  const telling = (places: readonly number[]): number =>
    places.reduce((sum, i) => sum + (paste.weights[i] ?? 0), 0);
  const facts = (places: readonly number[]): number =>
    places.reduce((sum, i) => sum + factOf(i), 0);
  const stop = paste.words[end.pasted]?.end ?? 0;
  const after = paste.text.slice(stop, stop + 2);
  if (around.clause.length === 0) {
    const goesOn = around.line.length > 0 && /^[._-][a-z\d]/.test(after);
    return goesOn || (telling(around.line) >= 1 && facts(around.later) >= 1);
  }
  const next = words[around.clause[0] ?? -1]?.letters ?? '';
  return (
    (/^[.!?] $/.test(after) || (after === ': ' && !JOINS.test(next))) &&
    around.instead.length === 0 &&
    telling(around.paragraph) >= 1 &&
    facts(around.clause) >= WORD
  );
}

/** What a message may say besides: `transport is closing while dialing`, `transport is closing: …`. */
const JOINS =
  /^(?:while|when|because|if|as|after|before|during|until|for|in|on|at|by|from|with|to|of|into|and|or)$/;

/** False for a word that any sentence may have. */
function tells(i: number, paste: Paste): boolean {
  const word = paste.words[i];
  return word !== undefined && !isGrammar(word.key);
}

/** `Error=(511)`; the number of a ticket is another matter. */
function isUnknownCode(i: number, { words, ids, text }: Paste): boolean {
  const [before, word] = [words[i - 1], words[i]];
  if (word?.kind !== 'code' || ids[i] !== -1 || before === undefined) return false;
  const isNamed = /^(?:errors?|codes?|errno|faults?|status)$/.test(before.letters);
  return isNamed && /^\W{0,4}$/.test(text.slice(before.end, word.start));
}

function factOf(one: Documented | undefined): number {
  return one?.isFact ? one.weight : 0;
}

/** True when two words are in one line of a sentence that ends in a full stop. */
function isSentence(from: number, to: number, paste: Paste): boolean {
  const clause = paste.words[from]?.clause;
  if (clause === undefined || paste.words[to]?.clause !== clause) return false;
  // A value may have swallowed its neighbour.
  if (paste.words[from]?.key === '' || paste.words[to]?.key === '') return false;
  let last = to;
  while (paste.words[last + 1]?.clause === clause) last++;
  const start = paste.words[from]?.end ?? 0;
  const stop = paste.words[last]?.end ?? 0;
  return (
    /^["')\]]?[.!](?:\s|$)/.test(paste.text.slice(stop, stop + 3)) &&
    !paste.text.slice(start, paste.words[to]?.start ?? 0).includes('\n')
  );
}

function between(before: number, after: number): number[] {
  const out: number[] = [];
  for (let i = before + 1; i < after; i++) out.push(i);
  return out;
}
