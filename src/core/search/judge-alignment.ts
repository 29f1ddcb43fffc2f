import type { Alignment, Pair } from './align-words.ts';
import { countEdits } from './correct-word.ts';
import type { PassageIndex } from './index-passages.ts';
import type { Paste } from './read-paste.ts';
import type { Word } from './split-words.ts';

/** How well a passage explains a stretch of a paste. */
export interface Judgement extends Alignment {
  /** 0–1, 1 when all that the document says is there and nothing contradicts it. */
  score: number;
  /** Weight in common, less what speaks against; orders passages that all fit. */
  net: number;
  /** The heaviest documented word that another word stands in place of. */
  contradiction: number;
  /** First and last word of the paste that take part. */
  from: number;
  to: number;
}

/** What speaks against a match, per unit of weight. Found by `npm run bench`, not by taste. */
const REPLACED = 2.5;
const LOST_INSIDE = 0.8;
const LOST_OUTSIDE = 0.14;
const LOST_THOUGH_MORE_FOLLOWS = 0.3;
const ADDED_INSIDE = 0.15;
const MOST_ADDED = 2;
/** A little evidence has to be most of its line: `Access denied` inside a long sentence is nothing. */
const LITTLE = 1.5;
const SURROUNDED = 0.5;
const MOST_SURROUNDINGS = 3;
/** Weight at which evidence is worth 63 %. */
const ENOUGH = 0.6;
/** Share of the evidence that has to come from what the message states, not from its advice. */
const LEAST_FACT = 0.3;
/** No more words than this around a match are looked at. */
const SURROUNDINGS = 15;

/** Below this score nothing is claimed. Calibrated on errors that no document has. */
const CLAIM = 0.6;
/** A word of the fact that another word stands in place of forbids a claim from this weight on. */
const CONTRADICTED = 0.5;

/** True when the passage may be presented as what the paste says. */
export function isClaim(judgement: Judgement): boolean {
  return judgement.score >= CLAIM && judgement.contradiction < CONTRADICTED;
}

/**
 * Scores an alignment. `words` are the passage's own.
 *
 * A documented word that is merely absent may have been cut off; one with another word in its place
 * (`Digest` for `Basic`) is a different error. Values stand for one another freely.
 */
export function judgeAlignment(
  alignment: Alignment,
  words: readonly Word[],
  paste: Paste,
  index: PassageIndex,
): Judgement {
  const { passage, pairs } = alignment;
  const start = index.offset[passage] ?? 0;
  const weightOf = (i: number): number => index.weights[start + i] ?? 0;
  const tally = { have: 0, fact: 0, against: 0, contradiction: 0 };
  const isFact = (i: number): boolean =>
    weightOf(i) > 0.9 * (index.rarity[index.ids[start + i] ?? -1] ?? Infinity);
  const first = pairs[0];
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) {
    return { passage, pairs, score: 0, net: 0, contradiction: 0, from: 0, to: 0 };
  }

  const replace = (documented: number[], pasted: number[], extra: number): void => {
    const has = documented.reduce((sum, i) => sum + weightOf(i), 0);
    const hasValue = documented.some((i) => words[i]?.key === '' || words[i]?.quoted);
    const added = pasted.reduce((sum, i) => sum + (paste.weights[i] ?? 0), 0);
    const similar = documented.some((i) =>
      pasted.some((j) => areSimilar(words[i], paste.words[j])),
    );
    const replaced =
      hasValue && documented.length === 1 ? 0 : Math.min(has, added) * (similar ? 0.3 : 1);
    tally.against += REPLACED * replaced + LOST_INSIDE * Math.max(0, has - added);
    if (!hasValue) tally.against += extra * Math.min(MOST_ADDED, Math.max(0, added - has));
    if (!similar && pasted.some((j) => (paste.weights[j] ?? 0) >= 0.3)) {
      for (const i of documented) {
        if (!words[i]?.quoted) tally.contradiction = Math.max(tally.contradiction, weightOf(i));
      }
    }
  };

  let before: Pair | null = null;
  for (const pair of pairs) {
    const weight = weightOf(pair.documented) * pair.quality;
    tally.have += weight;
    if (isFact(pair.documented)) tally.fact += weight;
    tally.against += weightOf(pair.documented) * (1 - pair.quality) * 0.5;
    if (before !== null) {
      const documented = between(before.documented, pair.documented).filter(
        (i) => weightOf(i) > 0 || words[i]?.key === '',
      );
      const pasted = between(before.pasted, pair.pasted);
      if (documented.length + pasted.length > 0) replace(documented, pasted, ADDED_INSIDE);
    }
    before = pair;
  }

  // At either end: the rest of a clause that goes on differently in the paste is replaced; the rest
  // of the message is lost, which is forgiven where the paste has nothing else to say there.
  const outside = { lost: 0, more: 0 };
  for (const direction of [-1, 1] as const) {
    const end = direction < 0 ? first : last;
    const missing: number[] = [];
    for (let i = end.documented + direction; i >= 0 && i < words.length; i += direction) {
      if (words[i]?.clause === words[end.documented]?.clause) missing.push(i);
      else outside.lost += weightOf(i);
    }
    const instead: number[] = [];
    const clause = paste.words[end.pasted]?.clause;
    for (let i = end.pasted + direction, left = SURROUNDINGS; left > 0; i += direction, left--) {
      const word = paste.words[i];
      if (word === undefined) break;
      outside.more += paste.weights[i] ?? 0;
      if (word.clause === clause && instead.length <= missing.length) instead.push(i);
    }
    const lost = missing.reduce((sum, i) => sum + weightOf(i), 0);
    if (instead.length > 0 && lost > 0) replace(missing, instead, 0);
    else outside.lost += lost;
  }
  tally.against +=
    LOST_OUTSIDE * outside.lost +
    LOST_THOUGH_MORE_FOLLOWS * Math.min(outside.lost, outside.more) +
    SURROUNDED * Math.min(outside.more, MOST_SURROUNDINGS) * Math.exp(-tally.have / LITTLE);

  const agreement = tally.have / (tally.have + tally.against);
  const evidence = 1 - Math.exp(-tally.have / ENOUGH);
  const factual = Math.min(1, tally.fact / (LEAST_FACT * tally.have));
  return {
    passage,
    pairs,
    score: agreement * evidence * factual,
    net: tally.have - tally.against,
    contradiction: tally.contradiction,
    from: first.pasted,
    to: last.pasted,
  };
}

function between(before: number, after: number): number[] {
  const out: number[] = [];
  for (let i = before + 1; i < after; i++) out.push(i);
  return out;
}

/** `concurent` and `concurrent`, `shels` and `shell`: the same word, misspelt beyond correction. */
function areSimilar(documented: Word | undefined, pasted: Word | undefined): boolean {
  const a = documented?.key ?? '';
  const b = pasted?.key ?? '';
  if (a.length < 4 || b.length < 4 || documented?.kind !== 'word' || pasted?.kind !== 'word')
    return false;
  const most = Math.floor(Math.min(a.length, b.length) * 0.4);
  return countEdits(a, b, most) <= most;
}
