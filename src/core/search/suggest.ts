import Fuse from 'fuse.js';
import { countEdits } from './correct-word.ts';
import { wordsWith } from './find-candidates.ts';
import { cleanText } from './read-passage.ts';
import { relatedPhrases, relateWords } from './related-words.ts';
import type { Passage, SearchIndex, Steps } from './search-index.ts';
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
  suggest: (query: string, limit?: number) => Steps<Suggestion[]>;
}

/** Words of the index that Fuse may offer for a typed one. */
const CANDIDATES = 60;

/** From this many letters on a word may be cut short anywhere in a query. */
const MIN_START = 3;

/** So many words in the order of the text are a phrase of it, which is worth more than its words. */
const LEAST_PHRASE = 3;
const SAID = 0.13;

/** What a word is worth by how it was found. */
const WORTH = { whole: 1, start: 0.9, misspelt: 0.75, related: 0.7 } as const;

/** Passages that are looked at closely, those first that promise most. */
const LOOKED_AT = 60;

/**
 * Makes search-as-you-type over titles, messages and other names, with Fuse.js.
 *
 * Fuse looks for each typed word among the words of the index, which are few even where texts are
 * many, and tolerates misspellings. It also finds words inside words (`id` in `did`), so what it
 * finds is checked; passages that have every word are ranked by how they have it.
 */
export function createSuggester(index: SearchIndex): Suggester {
  // A misspelt word keeps its first letter, so that Fuse need not look at the others'.
  const fuses = new Map<string, Fuse<string>>();
  const fuseOf = (letter: string): Fuse<string> => {
    const known = fuses.get(letter);
    if (known) return known;
    const words = wordsWith(letter, index, Infinity).map((id) => index.words[id] ?? '');
    const fuse = new Fuse(words, {
      ignoreDiacritics: true,
      ignoreFieldNorm: true,
      threshold: 0.34,
    });
    fuses.set(letter, fuse);
    return fuse;
  };
  const weigh = (key: string): number => {
    const passages = index.sizes[index.vocabulary.get(key) ?? -1] ?? 0;
    return weighWord(key) * (0.4 + 0.6 / (1 + Math.log(1 + passages)));
  };

  /** The words of the index that a term may mean, with what each is worth. */
  const findWords = (term: Term): Map<number, number> => {
    const ids = [
      index.vocabulary.get(term.key) ?? -1,
      ...wordsWith(term.last ? term.letters : term.key, index, CANDIDATES),
      ...fuseOf(term.key.charAt(0))
        .search(term.key, { limit: CANDIDATES })
        .map(({ item }) => index.vocabulary.get(item) ?? -1),
    ];
    const worths = ids.map((id) => [id, compareTerm(term, index.words[id] ?? '')] as const);
    return new Map(worths.filter(([, worth]) => worth > 0));
  };

  const suggest = function* (query: string, limit = 10): Steps<Suggestion[]> {
    const asked = readWords(query);
    const terms = readTerms(asked).map((term) => ({
      ...term,
      weight: weigh(term.key),
      words: findWords(term),
      phrases: relatedPhrases(term.key)
        .map((phrase) => phrase.map((key) => index.vocabulary.get(key) ?? -1))
        .filter((ids) => !ids.includes(-1)),
    }));
    yield {
      words: terms.flatMap(({ words, phrases }) => [...words.keys(), ...phrases.flat()]),
      passages: [],
    };
    const passages = promiseMost(terms, index);
    const phrase = asked.length < LEAST_PHRASE ? null : ` ${keysOf(asked).join(' ')}`;
    yield { words: [], passages };
    const best = new Map<number, Suggestion>();
    for (const place of passages) {
      const passage = index.passage(place);
      const suggestion = rate(passage, terms, phrase, index);
      const known = best.get(passage.issue);
      if (suggestion && (known === undefined || suggestion.score > known.score)) {
        best.set(passage.issue, suggestion);
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
  };
  return { suggest };
}

/** The passages that have every term in some way: by how they have it, the shorter first. */
function promiseMost(terms: readonly FoundTerm[], index: SearchIndex): number[] {
  let promises: Map<number, number> | null = null;
  for (const { weight, words, phrases } of terms) {
    const worths = new Map<number, number>();
    const put = (passage: number, worth: number): void => {
      worths.set(passage, Math.max(worths.get(passage) ?? 0, worth));
    };
    for (const [word, worth] of words) for (const at of index.postings(word)) put(at, worth);
    for (const [first = -1, ...others] of phrases) {
      const all = others.map((word) => new Set(index.postings(word)));
      for (const at of index.postings(first)) {
        if (all.every((passages) => passages.has(at))) put(at, WORTH.related);
      }
    }
    promises = keepBoth(promises, worths, weight);
  }
  return [...(promises ?? [])]
    .sort(
      ([a, one], [b, other]) =>
        other - one || (index.totals[a] ?? 0) - (index.totals[b] ?? 0) || a - b,
    )
    .slice(0, LOOKED_AT)
    .map(([passage]) => passage);
}

/** Adds what the next term promises to the passages that all terms before it promise something for. */
function keepBoth(
  promises: ReadonlyMap<number, number> | null,
  worths: ReadonlyMap<number, number>,
  weight: number,
): Map<number, number> {
  const both = new Map<number, number>();
  for (const [passage, worth] of worths) {
    const known = promises === null ? 0 : promises.get(passage);
    if (known !== undefined) both.set(passage, known + weight * worth);
  }
  return both;
}

/** A typed word. */
interface Term {
  key: string;
  letters: string;
  /** True for the last of the query, which may be unfinished. */
  last: boolean;
}

/** A typed word with where it may be found. */
interface FoundTerm extends Term {
  weight: number;
  /** Word id → what it is worth. */
  words: ReadonlyMap<number, number>;
  /** Related words and phrases, as word ids. */
  phrases: readonly number[][];
}

function readWords(query: string): Word[] {
  return splitWords(cleanText(query.slice(0, 200))).filter((word) => word.key !== '');
}

function keysOf(words: readonly Word[]): string[] {
  return words.map(({ key }) => key);
}

/** The words of a query that can find something; all of them where none tells anything. */
function readTerms(words: readonly Word[]): Term[] {
  const telling = words.filter((word) => !isGrammar(word.key));
  const end = words.at(-1);
  return (telling.length > 0 ? telling : words).map((word) => ({
    key: word.key,
    letters: word.letters,
    last: word === end,
  }));
}

/** Null when a term is nowhere in the passage, for then it isn't what was asked for. */
function rate(
  { issue, clean, words: all }: Passage,
  terms: readonly FoundTerm[],
  phrase: string | null,
  index: SearchIndex,
): Suggestion | null {
  const words = all.filter(({ key }) => key !== '');
  const related = new Set(relateWords(keysOf(words)));
  const hits = new Set<Word>();
  let isLiteral = true;
  let have = 0;
  let want = 0;
  for (const term of terms) {
    const { weight } = term;
    want += weight;
    let worth = related.has(term.key) ? WORTH.related : 0;
    let hit: Word | null = null;
    for (const word of words) {
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
  const { id, title } = index.name(issue);
  const found = words.filter((word) => hits.has(word));
  // Of two texts that have every word, the one that has little else is meant.
  const focus = hits.size / Math.max(1, words.length);
  // The last word may be unfinished, so that nothing need follow it.
  const isSaid = phrase !== null && ` ${keysOf(words).join(' ')}`.includes(phrase);
  const score = 0.85 * (have / want) + 0.15 * focus + (isSaid ? SAID : 0);
  return {
    id,
    title,
    url: `/issues/${id}/`,
    score: Math.round(Math.min(1, score) * 1000) / 1000,
    text: clean,
    isLiteral,
    ranges: found.map((word) => [word.start, word.end]),
    matched: found.map((word) => clean.slice(word.start, word.end)),
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
