import { listTexts, readPassage, readText } from './read-passage.ts';
import type { SearchData } from './search-data.ts';
import { slugOf } from './search-data.ts';
import type { Passage, SearchIndex } from './search-index.ts';
import { coarseTotal, levelOf } from './search-index.ts';
import { weighWords } from './weigh-word.ts';

/** Passages that are kept once they were read, at most; an index of no more is never read twice. */
const REMEMBERED = 20_000;

/** An index that has everything. */
export interface WholeIndex extends SearchIndex {
  /** The words that are a code anywhere. */
  codes: ReadonlySet<string>;
  /** For each passage the sum of its words' weights. */
  exactTotals: Float32Array;
}

/** Makes the inverted index over every message, title and other name; linear in their length. */
export function indexPassages(data: SearchData): WholeIndex {
  const texts = data.titles.flatMap((_, issue) =>
    listTexts(data, issue).map(([text, isMessage]) => ({ text, isMessage, issue })),
  );
  const codes = new Set<string>();
  const found = new Map<string, number[]>();
  const areKept = texts.length <= REMEMBERED;
  const read = texts.map(({ text }, passage) => {
    const whole = readText(text);
    const { words, scales } = whole;
    for (const { key, kind } of words) {
      if (key === '') continue;
      if (kind === 'code') codes.add(key);
      const postings = found.get(key);
      if (postings === undefined) found.set(key, [passage]);
      else if (postings.at(-1) !== passage) postings.push(passage);
    }
    return { keys: words.map(({ key }) => key), scales, whole: areKept ? whole : undefined };
  });
  const words = [...found.keys()].sort();
  const vocabulary = new Map(words.map((word, id) => [word, id]));
  const postings = words.map((word) => Int32Array.from(found.get(word) ?? []));
  const sizes = Int32Array.from(postings, ({ length }) => length);
  const rarity = weighWords(words, codes, sizes, texts.length);
  const exactTotals = Float32Array.from(read, ({ keys, scales }) =>
    keys.reduce(
      (sum, key, i) => sum + (rarity[vocabulary.get(key) ?? -1] ?? 0) * (scales[i] ?? 0),
      0,
    ),
  );

  const passages = new Map<number, Passage>();
  return {
    words,
    vocabulary,
    rarity,
    sizes,
    codes,
    exactTotals,
    totals: exactTotals.map((total) => coarseTotal(levelOf(total))),
    postings: (word) => postings[word] ?? new Int32Array(),
    passage(at) {
      const kept = passages.get(at);
      if (kept) return kept;
      const { text = '', isMessage = false, issue = 0 } = texts[at] ?? {};
      const known = read[at]?.whole;
      const passage = readPassage(text, isMessage, issue, { vocabulary, rarity }, known);
      if (passages.size >= REMEMBERED) passages.clear();
      passages.set(at, passage);
      return passage;
    },
    name: (issue) => nameOf(data, issue),
  };
}

/** Id and title of an issue; an id that is left out is the slug of the title. */
export function nameOf(
  { ids, titles }: Pick<SearchData, 'ids' | 'titles'>,
  issue: number,
): { id: string; title: string } {
  const title = titles[issue] ?? '';
  return { id: ids[issue] || slugOf(title), title };
}
