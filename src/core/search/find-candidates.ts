import type { Paste } from './read-paste.ts';
import type { SearchIndex, Steps } from './search-index.ts';

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

/** A stretch, with the words to look for in it and how sure each is, 0–1. */
interface Stretch {
  from: number;
  to: number;
  worth: [word: number, worth: number][];
}

/**
 * Finds the passages worth an alignment: those with the most weight in common with a stretch of the
 * paste, both in all and as a share of the passage. They are in the index when it returns.
 */
export function* findCandidates(paste: Paste, index: SearchIndex): Steps<Candidate[]> {
  const stretches: Stretch[] = [];
  const count = paste.words.length;
  for (let from = 0; from === 0 || from + STRETCH - STEP < count; from += STEP) {
    const to = Math.min(count, from + STRETCH);
    stretches.push({ from, to, worth: pickWords(paste, index, from, to) });
  }
  const words = new Set(stretches.flatMap(({ worth }) => worth.map(([word]) => word)));
  yield { words: [...words], passages: [] };

  const found: (Candidate & { promise: number })[] = [];
  const sum = new Float32Array(index.totals.length);
  for (const { from, to, worth } of stretches) {
    const best: (Candidate & { promise: number })[] = [];
    let least = 0;
    for (const passage of addUp(worth, index, sum)) {
      const shared = sum[passage] ?? 0;
      sum[passage] = 0;
      const promise = shared * (0.3 + shared / (index.totals[passage] || 1));
      if (promise <= least && best.length >= PER_STRETCH) continue;
      best.push({ passage, from, to, promise });
      if (best.length > PER_STRETCH * 3) least = keepBest(best, PER_STRETCH);
    }
    keepBest(best, PER_STRETCH);
    const enough = LEAST_PROMISE * (best[0]?.promise ?? 0);
    found.push(...best.filter(({ promise }) => promise >= enough));
  }
  keepBest(found, MOST_CANDIDATES);
  yield { words: [], passages: found.map(({ passage }) => passage) };
  return found;
}

function keepBest(list: { promise: number; passage: number }[], most: number): number {
  list.sort((a, b) => b.promise - a.promise || a.passage - b.passage);
  list.length = Math.min(list.length, most);
  return list.at(-1)?.promise ?? 0;
}

/** The distinct words of a stretch, rarest first, without the common ones that rarer ones make needless. */
function pickWords(paste: Paste, index: SearchIndex, from: number, to: number): Stretch['worth'] {
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
  const sizeOf = (id: number): number => index.sizes[id] ?? 0;
  const rarestFirst = [...worth].sort(([a], [b]) => sizeOf(a) - sizeOf(b) || a - b);
  let walked = 0;
  const end = rarestFirst.findIndex(([id]) => {
    if (walked > COMMON_PASSAGES && sizeOf(id) > COMMON_PASSAGES) return true;
    walked += sizeOf(id);
    return false;
  });
  return end < 0 ? rarestFirst : rarestFirst.slice(0, end);
}

/** Adds each word's weight to its passages; returns the passages touched. */
function addUp(worth: Stretch['worth'], index: SearchIndex, sum: Float32Array): number[] {
  const touched: number[] = [];
  for (const [id, share] of worth) {
    const weight = (index.rarity[id] ?? 0) * share;
    for (const passage of index.postings(id)) {
      if (sum[passage] === 0) touched.push(passage);
      sum[passage] = (sum[passage] ?? 0) + weight;
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
  index: SearchIndex,
): [id: number, share: number][] {
  const word = words[i];
  const next = words[i + 1];
  if (word?.kind !== 'word' || ids[i] !== -1 || word.letters.length < LEAST_BEGINNING) return [];
  if (next !== undefined && !text.slice(word.end, next.start).includes('\n')) return [];
  const completions = wordsWith(word.letters, index, MOST_COMPLETIONS + 1);
  if (completions.length > MOST_COMPLETIONS) return [];
  return completions.map((id) => [id, word.letters.length / (index.words[id] ?? '').length]);
}

/** Ids of the words that begin with `start`, at most so many. */
export function wordsWith(start: string, { words }: SearchIndex, most: number): number[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const out: number[] = [];
  while (out.length < most && words[low]?.startsWith(start)) out.push(low++);
  return out;
}
