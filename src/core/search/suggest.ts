import Fuse from 'fuse.js';
import { countEdits } from './correct-word.ts';
import { foldWord } from './fold-word.ts';
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
}

export interface Suggester {
  /** Best first, one an issue; empty where a word is found nowhere. The last word may be unfinished. */
  suggest: (query: string, limit?: number) => Suggestion[];
}

interface TypedRecord {
  issue: number;
  text: string;
  /** What Fuse searches: the folded words, and other words for them. */
  keys: string;
  related: string;
  words: Word[];
}

/** Records that Fuse hands over for exact ranking. */
const CANDIDATES = 80;

/** From this many letters on a word may be cut short anywhere in a query. */
const MIN_START = 3;

/** What a word is worth by how it was found. */
const WORTH = { whole: 1, start: 0.9, misspelt: 0.75, related: 0.7 } as const;

/**
 * Makes search-as-you-type over titles, messages and other names, with Fuse.js.
 *
 * One record a text, since an array as a key multiplies scores. Fuse tolerates misspellings but also
 * finds words inside words (`id` in `did`), so what it finds is checked word by word and ranked by
 * that; on ties a title comes before a message.
 */
export function createSuggester(data: SearchData): Suggester {
  const records: TypedRecord[] = [];
  const frequency = new Map<string, number>();
  data.titles.forEach((title, issue) => {
    for (const text of [title, ...(data.names[issue] ?? []), ...(data.messages[issue] ?? [])]) {
      const clean = cleanText(text);
      const words = splitWords(clean).filter((word) => word.key !== '');
      const keys = words.map((word) => word.key);
      for (const key of new Set(keys)) frequency.set(key, (frequency.get(key) ?? 0) + 1);
      records.push({
        issue,
        text: clean,
        keys: keys.join(' '),
        related: relateWords(keys).join(' '),
        words,
      });
    }
  });
  const fuse = new Fuse(records, {
    keys: [
      { name: 'keys', weight: 1 },
      { name: 'related', weight: 0.4 },
    ],
    useTokenSearch: true,
    tokenMatch: 'all',
    ignoreLocation: true,
    ignoreFieldNorm: true,
    ignoreDiacritics: true,
    threshold: 0.34,
  });
  const weigh = (key: string): number =>
    weighWord(key) * (0.4 + 0.6 / (1 + Math.log(1 + (frequency.get(key) ?? 0))));

  const suggest = (query: string, limit = 10): Suggestion[] => {
    const terms = readTerms(query);
    if (terms.length === 0) return [];
    const best = new Map<number, Suggestion>();
    const search = terms.map((term) => term.key).join(' ');
    for (const { item } of fuse.search(search, { limit: CANDIDATES })) {
      const suggestion = rate(item, terms, data, weigh);
      const known = best.get(item.issue);
      if (suggestion && (known === undefined || suggestion.score > known.score)) {
        best.set(item.issue, suggestion);
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  };
  return { suggest };
}

/** The words of a query that can find something; all of them where none tells anything. */
function readTerms(query: string): { key: string; letters: string; last: boolean }[] {
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
  terms: ReturnType<typeof readTerms>,
  data: SearchData,
  weigh: (key: string) => number,
): Suggestion | null {
  const related = new Set(record.related.split(' '));
  const hits = new Set<Word>();
  let have = 0;
  let want = 0;
  for (const term of terms) {
    const weight = weigh(term.key);
    want += weight;
    let worth = related.has(term.key) ? WORTH.related : 0;
    let hit: Word | null = null;
    for (const word of record.words) {
      const found = compareTerm(term, word);
      if (found <= worth) continue;
      worth = found;
      hit = word;
    }
    if (worth === 0) return null;
    have += weight * worth;
    if (hit) hits.add(hit);
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
    ranges: found.map((word) => [word.start, word.end]),
    matched: found.map((word) => record.text.slice(word.start, word.end)),
  };
}

function compareTerm(term: { key: string; letters: string; last: boolean }, word: Word): number {
  if (term.key === word.key) return WORTH.whole;
  const letters = foldWord(word.letters);
  if (term.last && word.letters.startsWith(term.letters)) return WORTH.start;
  if (term.key.length >= MIN_START && letters.startsWith(term.key)) return WORTH.start;
  const length = Math.min(term.key.length, letters.length);
  const most = length < 5 ? 0 : length < 8 ? 1 : 2;
  if (most === 0 || term.key.charAt(0) !== letters.charAt(0)) return 0;
  return countEdits(term.key, letters, most) <= most ? WORTH.misspelt : 0;
}
