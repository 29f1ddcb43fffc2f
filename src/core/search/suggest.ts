import Fuse from 'fuse.js';
import { countEdits } from './correct-word.ts';
import { cleanText } from './index-passages.ts';
import { relateWords } from './related-words.ts';
import type { SearchData } from './search-data.ts';
import { slugOf } from './search-data.ts';
import type { Word } from './split-words.ts';
import { splitWords } from './split-words.ts';
import { isGrammar, weighWord } from './weigh-word.ts';

/** An issue that typed words may mean. */
export interface Suggestion {
  id: string;
  title: string;
  /** Site path without base, `/issues/<id>/`. */
  url: string;
  /** 0–1, 1 best. */
  score: number;
  /** The title, message or other name that the words were found in. */
  text: string;
  /** Places in `text` to highlight, as character offsets `[start, end)`, in order. */
  ranges: [number, number][];
  /** The words of `text` that were found. */
  matched: string[];
  /** False where a typed word was found by a related one only. */
  isLiteral: boolean;
}

export interface Suggester {
  /** Best first, one an issue; empty where a word is found nowhere. The last word may be unfinished. */
  suggest: (query: string, limit?: number) => Suggestion[];
}

interface TypedRecord {
  issue: number;
  text: string;
  words: Word[];
  /** Other words for what the record says. */
  related: ReadonlySet<string>;
}

/** Words of the index that Fuse may offer for a typed one. */
const CANDIDATES = 60;

/** From this many letters on a word may be cut short anywhere in a query. */
const MIN_START = 3;

/** What a word is worth by how it was found. */
const WORTH = { whole: 1, start: 0.9, misspelt: 0.75, related: 0.7 } as const;

/**
 * Makes search-as-you-type over titles, messages and other names, with Fuse.js.
 *
 * Fuse looks for each typed word among the words of the index, which are few even where texts are
 * many, and tolerates misspellings. It also finds words inside words (`id` in `did`), so what it
 * finds is checked; records that have every word are ranked by how they have it.
 */
export function createSuggester(data: SearchData): Suggester {
  const records: TypedRecord[] = [];
  const places = new Map<string, Set<number>>();
  const put = (key: string, record: number): void => {
    const known = places.get(key);
    if (known) known.add(record);
    else places.set(key, new Set([record]));
  };
  data.titles.forEach((title, issue) => {
    for (const text of [title, ...(data.names[issue] ?? []), ...(data.messages[issue] ?? [])]) {
      const clean = cleanText(text);
      const words = splitWords(clean).filter((word) => word.key !== '');
      const keys = words.map((word) => word.key);
      const related = new Set(relateWords(keys));
      for (const key of [...keys, ...related]) put(key, records.length);
      records.push({ issue, text: clean, words, related });
    }
  });
  const fuse = new Fuse([...places.keys()], {
    ignoreDiacritics: true,
    ignoreFieldNorm: true,
    threshold: 0.34,
  });
  const weigh = (key: string): number =>
    weighWord(key) * (0.4 + 0.6 / (1 + Math.log(1 + (places.get(key)?.size ?? 0))));

  const findRecords = (term: Term): Set<number> => {
    const found = new Set(places.get(term.key));
    for (const { item } of fuse.search(term.key, { limit: CANDIDATES })) {
      if (compareTerm(term, item) === 0) continue;
      for (const record of places.get(item) ?? []) found.add(record);
    }
    return found;
  };

  const suggest = (query: string, limit = 10): Suggestion[] => {
    const terms = readTerms(query);
    const [first, ...others] = terms.map(findRecords);
    const best = new Map<number, Suggestion>();
    for (const place of first ?? []) {
      const record = records[place];
      if (record === undefined || !others.every((found) => found.has(place))) continue;
      const suggestion = rate(record, terms, data, weigh);
      const known = best.get(record.issue);
      if (suggestion && (known === undefined || suggestion.score > known.score)) {
        best.set(record.issue, suggestion);
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  };
  return { suggest };
}

/** A typed word. */
interface Term {
  key: string;
  letters: string;
  /** True for the last of the query, which may be unfinished. */
  last: boolean;
}

/** The words of a query that can find something; all of them where none tells anything. */
function readTerms(query: string): Term[] {
  const words = splitWords(cleanText(query.slice(0, 200))).filter((word) => word.key !== '');
  const telling = words.filter((word) => !isGrammar(word.key));
  const end = words.at(-1);
  return (telling.length > 0 ? telling : words).map((word) => ({
    key: word.key,
    letters: word.letters,
    last: word === end,
  }));
}

/** Null when a term is nowhere in the record, for then the record isn't what was asked for. */
function rate(
  record: TypedRecord,
  terms: readonly Term[],
  data: SearchData,
  weigh: (key: string) => number,
): Suggestion | null {
  const hits = new Set<Word>();
  let isLiteral = true;
  let have = 0;
  let want = 0;
  for (const term of terms) {
    const weight = weigh(term.key);
    want += weight;
    let worth = record.related.has(term.key) ? WORTH.related : 0;
    let hit: Word | null = null;
    for (const word of record.words) {
      const found = compareTerm(term, word.key);
      if (found <= worth) continue;
      worth = found;
      hit = word;
    }
    if (worth === 0) return null;
    have += weight * worth;
    if (hit) hits.add(hit);
    else isLiteral = false;
  }
  const title = data.titles[record.issue] ?? '';
  const id = data.ids[record.issue] || slugOf(title);
  const found = record.words.filter((word) => hits.has(word));
  // Of two texts that have every word, the one that has little else is meant.
  const focus = hits.size / Math.max(1, record.words.length);
  return {
    id,
    title,
    url: `/issues/${id}/`,
    score: Math.round((0.85 * (have / want) + 0.15 * focus) * 1000) / 1000,
    text: record.text,
    isLiteral,
    ranges: found.map((word) => [word.start, word.end]),
    matched: found.map((word) => record.text.slice(word.start, word.end)),
  };
}

/** What a word of the index is worth for a typed one, 0 where it is another word. */
function compareTerm(term: Term, key: string): number {
  if (term.key === key) return WORTH.whole;
  if (term.last && key.startsWith(term.letters)) return WORTH.start;
  if (term.key.length >= MIN_START && key.startsWith(term.key)) return WORTH.start;
  const length = Math.min(term.key.length, key.length);
  const most = length < 5 ? 0 : length < 8 ? 1 : 2;
  if (most === 0 || term.key.charAt(0) !== key.charAt(0)) return 0;
  return countEdits(term.key, key, most) <= most ? WORTH.misspelt : 0;
}
