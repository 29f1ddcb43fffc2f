import type { Correction } from './correct-word.ts';
import { foldWord } from './fold-word.ts';
import { isNegation } from './negates.ts';
import type { SearchIndex } from './search-index.ts';
import type { Word } from './split-words.ts';
import { splitWords } from './split-words.ts';
import { isGrammar, weighAny, weighWord } from './weigh-word.ts';

/** A paste in terms of the index; columns run parallel to `words`. */
export interface Paste {
  text: string;
  words: Word[];
  /** Word id, or -1 for a value or a word that no document has. */
  ids: Int32Array;
  /** Id of the word that this one and the one before it make together, or -1. */
  joined: Int32Array;
  /** 0–1: 1 as documented, less when corrected. */
  quality: Float32Array;
  /** What the word weighs, known or not; 0 for a value. */
  weights: Float32Array;
}

/** A paste has at most this many unknown words corrected; the rest of a log stays unknown. */
const MOST_CORRECTIONS = 400;

/**
 * Reads a cleaned paste with the vocabulary in hand, which settles what the text alone can't:
 * a word broken by the console or by a stray blank (`concur\nrent`, `con current`), lost blanks
 * (`concurrentshells`), and misspellings.
 */
export function readPaste(
  text: string,
  index: SearchIndex,
  correct: (word: string) => Correction | null,
): Paste {
  const { vocabulary } = index;
  const words: Word[] = [];
  const ids: number[] = [];
  const quality: number[] = [];
  let corrections = 0;
  const push = (word: Word, id: number, worth: number): void => {
    words.push(word);
    ids.push(id);
    quality.push(worth);
  };
  const source = splitWords(text);
  source.forEach((word, i) => {
    const known = word.key === '' ? -1 : (vocabulary.get(word.key) ?? -1);
    if (known >= 0 || word.kind !== 'word' || word.key.length < 4) return push(word, known, 1);
    const broken =
      (i > 0 && joinWords(source[i - 1], word, text, vocabulary) >= 0) ||
      joinWords(word, source[i + 1], text, vocabulary) >= 0;
    if (broken || corrections >= MOST_CORRECTIONS || weighWord(word.key) < 1 || isNegation(word)) {
      return push(word, -1, 1);
    }
    corrections++;
    const found = correct(word.key);
    if (found) return push(word, found.id, found.quality);
    const pieces = splitKnown(word.letters, vocabulary);
    if (pieces === null) return push(word, -1, 1);
    let at = word.start;
    for (const piece of pieces) {
      const key = foldWord(piece);
      const part = { ...word, key, letters: piece, start: at, end: at + piece.length };
      push(part, vocabulary.get(key) ?? -1, 0.95);
      at += piece.length;
    }
  });
  return {
    text,
    words,
    ids: Int32Array.from(ids),
    joined: Int32Array.from(words, (word, i) => joinWords(words[i - 1], word, text, vocabulary)),
    quality: Float32Array.from(quality),
    weights: Float32Array.from(words, (word, i) => weigh(word, ids[i] ?? -1, index)),
  };
}

function weigh(word: Word, id: number, index: SearchIndex): number {
  return id >= 0 ? (index.rarity[id] ?? 0) : weighAny(word);
}

/** Id of the word that two neighbours with nothing but blanks between them make, or -1. */
function joinWords(
  left: Word | undefined,
  right: Word | undefined,
  text: string,
  vocabulary: ReadonlyMap<string, number>,
): number {
  if (left === undefined || right === undefined || left.end === right.start) return -1;
  if (right.start - left.end > 20 || left.kind === 'code') return -1;
  if (left.letters.length + right.letters.length > 64) return -1;
  if (text.slice(left.end, right.start).trim() !== '') return -1;
  return vocabulary.get(foldWord(left.letters + right.letters)) ?? -1;
}

/**
 * `concurrentshellsforthis` → `concurrent`, `shells`, `for`, `this`; null when not all is known.
 * The fewest pieces win. Pieces below three letters have to be grammar, else any name falls apart.
 */
function splitKnown(letters: string, vocabulary: ReadonlyMap<string, number>): string[] | null {
  const length = letters.length;
  if (length < 5 || length > 60) return null;
  const pieces: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= length; end++) {
    pieces[end] = Infinity;
    for (let start = Math.max(0, end - 20); start < end; start++) {
      const before = pieces[start] ?? Infinity;
      if (before + 1 >= (pieces[end] ?? Infinity)) continue;
      const key = foldWord(letters.slice(start, end));
      if (end - start < 3 ? !isGrammar(key) : !vocabulary.has(key) && !isGrammar(key)) continue;
      pieces[end] = before + 1;
      from[end] = start;
    }
  }
  const count = pieces[length] ?? Infinity;
  if (count > length / 2.5) return null;
  const out: string[] = [];
  for (let end = length; end > 0; end = from[end] ?? 0) out.unshift(letters.slice(from[end], end));
  return out;
}
