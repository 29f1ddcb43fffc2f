import type { Candidate } from './find-candidates.ts';
import type { Paste } from './read-paste.ts';
import type { Passage } from './search-index.ts';

/** One documented word found in the paste. */
export interface Pair {
  /** Place in the passage, from 0. */
  documented: number;
  /** Place in the paste, from 0; the last of two words that were joined. */
  pasted: number;
  quality: number;
  /** True when the two words of the paste that end at `pasted` make the documented one. */
  joined: boolean;
}

/** The best local alignment of a passage with a stretch of a paste, in order. */
export interface Alignment {
  passage: number;
  pairs: Pair[];
  /** Weight in common, less what the gaps cost. */
  weight: number;
}

const SKIP_PASTED = 0.12;
const SKIP_DOCUMENTED = 0.25;
const ANY_SKIP = 0.008;
/** Two values of whatever kind stand in for each other, weakly: the rest of the text decides. */
const VALUE_PAIR = 0.05;

const STEP = { stop: 0, pair: 1, skipPasted: 2, skipDocumented: 3, pairJoined: 4 } as const;

/**
 * Smith–Waterman over words (T. F. Smith, M. S. Waterman, 1981): words in common count their
 * weight, words skipped on either side cost a share of theirs, so rare words hold an alignment
 * together and boilerplate hardly does.
 */
export function alignWords(paste: Paste, passage: Passage, candidate: Candidate): Alignment {
  const n = passage.ids.length;
  const m = candidate.to - candidate.from;
  const width = n + 1;
  const score = new Float32Array((m + 1) * width);
  const step = new Uint8Array((m + 1) * width);
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= m; i++) {
    const at = candidate.from + i - 1;
    const id = paste.ids[at] ?? -1;
    const joined = i > 1 ? (paste.joined[at] ?? -1) : -1;
    const isValue = paste.words[at]?.key === '';
    const quality = paste.quality[at] ?? 1;
    const skipPasted = SKIP_PASTED * (paste.weights[at] ?? 0) + ANY_SKIP;
    for (let j = 1; j <= n; j++) {
      const cell = i * width + j;
      const documented = passage.ids[j - 1] ?? -1;
      const weight = passage.weights[j - 1] ?? 0;
      let most = 0;
      let how: number = STEP.stop;
      const diagonal = score[cell - width - 1] ?? 0;
      if (documented >= 0 ? documented === id : isValue) {
        most = diagonal + (documented >= 0 ? weight * quality + ANY_SKIP : VALUE_PAIR);
        how = STEP.pair;
      }
      if (joined >= 0 && documented === joined) {
        const both = (score[cell - 2 * width - 1] ?? 0) + weight * 0.95;
        if (both > most) {
          most = both;
          how = STEP.pairJoined;
        }
      }
      const up = (score[cell - width] ?? 0) - skipPasted;
      if (up > most) {
        most = up;
        how = STEP.skipPasted;
      }
      const left = (score[cell - 1] ?? 0) - SKIP_DOCUMENTED * weight - ANY_SKIP;
      if (left > most) {
        most = left;
        how = STEP.skipDocumented;
      }
      score[cell] = most;
      step[cell] = how;
      if (most > best) {
        best = most;
        bestAt = cell;
      }
    }
  }
  return {
    passage: candidate.passage,
    weight: best,
    pairs: traceBack(step, bestAt, width, candidate.from, paste),
  };
}

function traceBack(
  step: Uint8Array,
  end: number,
  width: number,
  from: number,
  paste: Paste,
): Pair[] {
  const pairs: Pair[] = [];
  for (let cell = end; step[cell] !== STEP.stop;) {
    const how = step[cell];
    const pasted = from + Math.floor(cell / width) - 1;
    if (how === STEP.pair || how === STEP.pairJoined) {
      const quality = how === STEP.pair ? (paste.quality[pasted] ?? 1) : 0.95;
      pairs.push({
        documented: (cell % width) - 1,
        pasted,
        quality,
        joined: how === STEP.pairJoined,
      });
    }
    if (how === STEP.pair) cell -= width + 1;
    else if (how === STEP.pairJoined) cell -= 2 * width + 1;
    else if (how === STEP.skipPasted) cell -= width;
    else cell -= 1;
  }
  return pairs.reverse();
}
