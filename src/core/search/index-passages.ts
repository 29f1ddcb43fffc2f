import { decodeText } from './decode-text.ts';
import { scaleClauses } from './scale-clauses.ts';
import type { SearchData } from './search-data.ts';
import { splitWords } from './split-words.ts';
import { stripConsoleNoise } from './strip-console-noise.ts';
import { weighAny } from './weigh-word.ts';

/** Passages as flat columns, so that 50,000 issues fit in a phone's memory. */
export interface PassageIndex {
  /** For each passage, its issue, its text as documented, and whether it is a message. */
  issue: number[];
  text: string[];
  isMessage: boolean[];
  /** Words of passage p are at `offset[p]` up to `offset[p + 1]`. */
  offset: number[];
  /** Word id, or -1 for a value. */
  ids: Int32Array;
  /** What each word counts, 0 for a value. */
  weights: Float32Array;
  /** Sum of the weights of each passage. */
  total: Float32Array;
  /** Word → id. */
  vocabulary: Map<string, number>;
  /** For each word id: weight 0–2.5 by background and rarity, and the passages that have it. */
  rarity: Float32Array;
  postingOffset: Int32Array;
  postings: Int32Array;
}

/** Puts a text through the same cleaning as a paste. */
export function cleanText(text: string): string {
  return stripConsoleNoise(decodeText(text));
}

/** Makes the inverted index over every message, title and other name; linear in their length. */
export function indexPassages(data: SearchData): PassageIndex {
  const issue: number[] = [];
  const text: string[] = [];
  const isMessage: boolean[] = [];
  const offset: number[] = [0];
  const ids: number[] = [];
  const scales: number[] = [];
  const vocabulary = new Map<string, number>();
  const bases: number[] = [];

  const add = (of: number, source: string, message: boolean): void => {
    const clean = cleanText(source);
    const words = splitWords(clean);
    if (words.length === 0) return;
    const clauseScales = scaleClauses(clean, words);
    words.forEach((word, i) => {
      const isValue = word.key === '';
      const id = isValue ? -1 : (vocabulary.get(word.key) ?? vocabulary.size);
      if (!isValue) {
        vocabulary.set(word.key, id);
        // The same digits may be a number in one message and a code in another.
        bases[id] = Math.max(bases[id] ?? 0, weighAny(word));
      }
      ids.push(id);
      scales.push(isValue ? 0 : word.kind === 'code' ? 1 : (clauseScales[i] ?? 1));
    });
    issue.push(of);
    text.push(source);
    isMessage.push(message);
    offset.push(ids.length);
  };

  data.titles.forEach((title, i) => {
    const messages = data.messages[i] ?? [];
    for (const message of messages) add(i, message, true);
    for (const name of [title, ...(data.names[i] ?? [])]) {
      if (!messages.includes(name)) add(i, name, false);
    }
  });

  const { postingOffset, postings } = postWords(offset, ids, vocabulary.size);
  const rarity = weighRarity(bases, postingOffset, issue.length);
  const weights = Float32Array.from(ids, (id, i) =>
    id < 0 ? 0 : (rarity[id] ?? 0) * (scales[i] ?? 0),
  );
  const total = Float32Array.from(issue, (_, p) => {
    let sum = 0;
    for (let i = offset[p] ?? 0; i < (offset[p + 1] ?? 0); i++) sum += weights[i] ?? 0;
    return sum;
  });
  return {
    issue,
    text,
    isMessage,
    offset,
    ids: Int32Array.from(ids),
    weights,
    total,
    vocabulary,
    rarity,
    postingOffset,
    postings,
  };
}

/** Compressed rows: the passages of word w are at `postingOffset[w]` up to `postingOffset[w + 1]`. */
function postWords(
  offset: readonly number[],
  ids: readonly number[],
  size: number,
): { postingOffset: Int32Array; postings: Int32Array } {
  const lastSeen = new Int32Array(size).fill(-1);
  const postingOffset = new Int32Array(size + 1);
  const each = (visit: (id: number, passage: number) => void): void => {
    lastSeen.fill(-1);
    for (let p = 0; p + 1 < offset.length; p++) {
      for (let i = offset[p] ?? 0; i < (offset[p + 1] ?? 0); i++) {
        const id = ids[i] ?? -1;
        if (id < 0 || lastSeen[id] === p) continue;
        lastSeen[id] = p;
        visit(id, p);
      }
    }
  };
  each((id) => {
    postingOffset[id + 1] = (postingOffset[id + 1] ?? 0) + 1;
  });
  for (let w = 0; w < size; w++) {
    postingOffset[w + 1] = (postingOffset[w + 1] ?? 0) + (postingOffset[w] ?? 0);
  }
  const next = postingOffset.slice();
  const postings = new Int32Array(postingOffset[size] ?? 0);
  each((id, passage) => {
    const at = next[id] ?? 0;
    postings[at] = passage;
    next[id] = at + 1;
  });
  return { postingOffset, postings };
}

/** Background weight times inverse document frequency, which is damped so that twins stay apart. */
function weighRarity(
  bases: readonly number[],
  postingOffset: Int32Array,
  passages: number,
): Float32Array {
  return Float32Array.from(bases, (base, id) => {
    const count = (postingOffset[id + 1] ?? 0) - (postingOffset[id] ?? 0);
    const idf = Math.log(1 + passages / Math.max(1, count)) / Math.log(1 + passages);
    return base * (0.4 + 0.6 * idf);
  });
}
