import type { PassageIndex } from './index-passages.ts';
import type { Paste } from './read-paste.ts';

/** A passage that shares words with a stretch of a paste. */
export interface Candidate {
  passage: number;
  /** The stretch of the paste to align with, in words. */
  from: number;
  to: number;
}

/** A long paste is searched stretch by stretch; else a log's many words would find everything. */
const STRETCH = 240;
const STEP = 160;
const PER_STRETCH = 48;
const MOST_CANDIDATES = 96;
/** What promises less than this share of the best in its stretch is only noise. */
const LEAST_PROMISE = 0.08;

/** Words in more passages than this tell too little to be worth their walk through the index. */
const COMMON_PASSAGES = 2000;

/**
 * Finds the passages worth an alignment: those with the most weight in common with a stretch of the
 * paste, both in all and as a share of the passage.
 */
export function findCandidates(paste: Paste, index: PassageIndex): Candidate[] {
  const found: (Candidate & { promise: number })[] = [];
  const sum = new Float32Array(index.issue.length);
  const count = paste.words.length;
  for (let from = 0; from === 0 || from + STRETCH - STEP < count; from += STEP) {
    const to = Math.min(count, from + STRETCH);
    const touched = addUp(paste, index, from, to, sum);
    const best: (Candidate & { promise: number })[] = [];
    let least = 0;
    for (const passage of touched) {
      const shared = sum[passage] ?? 0;
      sum[passage] = 0;
      const promise = shared * (0.3 + shared / (index.total[passage] || 1));
      if (promise <= least && best.length >= PER_STRETCH) continue;
      best.push({ passage, from, to, promise });
      if (best.length > PER_STRETCH * 3) least = keepBest(best, PER_STRETCH);
    }
    keepBest(best, PER_STRETCH);
    const enough = LEAST_PROMISE * (best[0]?.promise ?? 0);
    found.push(...best.filter(({ promise }) => promise >= enough));
  }
  keepBest(found, MOST_CANDIDATES);
  return found;
}

function keepBest(list: { promise: number; passage: number }[], most: number): number {
  list.sort((a, b) => b.promise - a.promise || a.passage - b.passage);
  list.length = Math.min(list.length, most);
  return list.at(-1)?.promise ?? 0;
}

/** Adds each distinct word's weight to its passages; returns the passages touched. */
function addUp(
  paste: Paste,
  index: PassageIndex,
  from: number,
  to: number,
  sum: Float32Array,
): number[] {
  const worth = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const id = paste.ids[i] ?? -1;
    if (id >= 0) worth.set(id, Math.max(worth.get(id) ?? 0, paste.quality[i] ?? 0));
    const joined = paste.joined[i] ?? -1;
    if (joined >= 0 && !worth.has(joined)) worth.set(joined, 0.95);
    for (const [whole, share] of completeWord(i, paste, index)) {
      if (!worth.has(whole)) worth.set(whole, share);
    }
  }
  const size = (id: number): number =>
    (index.postingOffset[id + 1] ?? 0) - (index.postingOffset[id] ?? 0);
  const rarestFirst = [...worth.keys()].sort((a, b) => size(a) - size(b));
  const touched: number[] = [];
  let walked = 0;
  for (const id of rarestFirst) {
    if (walked > COMMON_PASSAGES && size(id) > COMMON_PASSAGES) break;
    const weight = (index.rarity[id] ?? 0) * (worth.get(id) ?? 0);
    for (let at = index.postingOffset[id] ?? 0; at < (index.postingOffset[id + 1] ?? 0); at++) {
      const passage = index.postings[at] ?? 0;
      if (sum[passage] === 0) touched.push(passage);
      sum[passage] = (sum[passage] ?? 0) + weight;
      walked++;
    }
  }
  return touched;
}

/** A beginning has to be this long, in letters, and may be that of so many words. */
const LEAST_BEGINNING = 2;
const MOST_COMPLETIONS = 24;

/** The words that the last one of a paragraph begins, where it may have been cut: `seco` → `secondary`. */
function completeWord(
  i: number,
  { words, ids, text }: Paste,
  { vocabulary }: PassageIndex,
): [id: number, share: number][] {
  const word = words[i];
  const next = words[i + 1];
  if (word?.kind !== 'word' || ids[i] !== -1 || word.letters.length < LEAST_BEGINNING) return [];
  if (next !== undefined && !text.slice(word.end, next.start).includes('\n')) return [];
  const out: [number, number][] = [];
  for (const [known, id] of vocabulary) {
    if (known.startsWith(word.letters)) out.push([id, word.letters.length / known.length]);
    if (out.length > MOST_COMPLETIONS) return [];
  }
  return out;
}
