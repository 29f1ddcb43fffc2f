import { decodeText } from './decode-text.ts';
import { scaleClauses } from './scale-clauses.ts';
import type { SearchData } from './search-data.ts';
import type { Passage, SearchIndex } from './search-index.ts';
import type { Word } from './split-words.ts';
import { splitWords } from './split-words.ts';
import { stripConsoleNoise } from './strip-console-noise.ts';

/** Puts a text through the same cleaning as a paste. */
export function cleanText(text: string): string {
  return stripConsoleNoise(decodeText(text));
}

/** The texts of one issue in the order in which they are passages: messages, title, other names. */
export function listTexts(
  data: Omit<SearchData, 'version'>,
  issue: number,
): [text: string, isMessage: boolean][] {
  const messages = data.messages[issue] ?? [];
  const names = [data.titles[issue] ?? '', ...(data.names[issue] ?? [])];
  return [
    ...messages.map((text) => [text, true] as [string, boolean]),
    ...names
      .filter((name) => !messages.includes(name))
      .map((text) => [text, false] as [string, boolean]),
  ];
}

/** A text as the search reads it. */
export interface ReadText {
  clean: string;
  words: Word[];
  scales: number[];
}

/** The words of a text, and for each how much its clause counts, 0–1; a code counts in full wherever it stands. */
export function readText(text: string): ReadText {
  const clean = cleanText(text);
  const words = splitWords(clean);
  const scales = scaleClauses(clean, words).map((scale, i) => (isWhole(words[i]) ? 1 : scale));
  return { clean, words, scales };
}

/** A number of a few digits may be a code among others: `(provider: …, error: 40)`. */
const SHORT_NUMBER = /^\d{1,3}$/;

function isWhole(word: Word | undefined): boolean {
  return word?.kind === 'code' && !SHORT_NUMBER.test(word.key);
}

/** Reads a text in terms of the index; `read` is what `readText` made of it, where that is at hand. */
export function readPassage(
  text: string,
  isMessage: boolean,
  issue: number,
  { vocabulary, rarity }: Pick<SearchIndex, 'vocabulary' | 'rarity'>,
  read = readText(text),
): Passage {
  const { clean, words, scales } = read;
  const ids = Int32Array.from(words, ({ key }) => vocabulary.get(key) ?? -1);
  const weights = Float32Array.from(ids, (id, i) => (rarity[id] ?? 0) * (scales[i] ?? 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { issue, text, clean, isMessage, words, ids, weights, total };
}
