import type { Pair } from './align-words.ts';
import type { Paste } from './read-paste.ts';
import type { Word } from './split-words.ts';

/** No more words than this around a match are looked at. */
const NEIGHBOURS = 15;

/** What lies beyond one end of an alignment. All lists begin next to the end. */
export interface Around {
  /** Documented words left in the clause that the alignment ends in, and in later clauses. */
  clause: number[];
  later: number[];
  /** Pasted words in their place: the rest of the clause, as long as the documented one. */
  instead: number[];
  /** Pasted words left in the sentence and its line, in the line, and in the paragraph. */
  line: number[];
  wholeLine: number[];
  paragraph: number[];
  /** Share of the next documented word that is there, 0–1, where the paste was cut inside it. */
  cutOff: number;
}

/** Reads what is left over before (`-1`) or after (`1`) one end of an alignment, in both texts. */
export function lookAround(
  direction: -1 | 1,
  end: Pair,
  words: readonly Word[],
  paste: Paste,
): Around {
  const around: Around = {
    clause: [],
    later: [],
    instead: [],
    line: [],
    wholeLine: [],
    paragraph: [],
    cutOff: 0,
  };
  // `failed: the queue is full` goes on after its colon, and so does `failed: the door is open`.
  const isColon = direction > 0 && endsInColon(end, words, paste);
  const documented = words[end.documented + (isColon ? 1 : 0)]?.clause;
  const clause = paste.words[end.pasted + (isColon ? 1 : 0)]?.clause;
  for (let i = end.documented + direction; i >= 0 && i < words.length; i += direction) {
    const isSame = words[i]?.clause === documented;
    (isSame ? around.clause : around.later).push(i);
  }
  const first = end.pasted + (direction < 0 && end.joined ? 2 * direction : direction);
  const next = words[around.clause[0] ?? -1];
  const due = around.clause.flatMap((i) => (isName(words[i]) ? [] : (words[i] ?? [])));
  let isNext = true;
  const taken = direction > 0 && isName(next) ? countValue(first, due[0], clause, paste) : 0;
  let sameLine = true;
  let isOtherSentence = false;
  for (let i = first; Math.abs(i - first) < NEIGHBOURS; i += direction) {
    const word = paste.words[i];
    const inner = paste.words[i - direction];
    if (word === undefined || inner === undefined) break;
    const gap = paste.text.slice(Math.min(word.end, inner.end), Math.max(word.start, inner.start));
    if (gap.includes('\n\n')) break;
    sameLine &&= !gap.includes('\n');
    // What a person writes below a message that was cut stands in place of nothing.
    isOtherSentence ||= gap.includes('\n') && /\p{Lu}/u.test(paste.text.charAt(word.start));
    // A console or a poster that cuts a message cuts inside a word.
    const isAfter = isNext && direction > 0 && word.clause === clause;
    const isValue = i < first + taken;
    // What follows a value may be too little to have been paired.
    const isSaid: boolean = taken > 0 && isNext && due[0]?.letters === word.letters;
    if (isSaid) due.shift();
    isNext &&= isName(word) || isValue || isSaid;
    if (isAfter && !isSaid && !isName(word) && due[0]?.letters.startsWith(word.letters)) {
      around.cutOff = word.letters.length / due[0].letters.length;
      continue;
    }
    around.paragraph.push(i);
    if (sameLine) around.wholeLine.push(i);
    if (word.clause !== clause) continue;
    if (sameLine) around.line.push(i);
    if (isValue || isSaid) continue;
    if (isName(word) || (i === first && isName(next) && isOpened(word, paste))) {
      // A name stands in place of nothing but a name, and one that was cut takes all that is left.
      if (!word.quoted && word.key !== '') isOtherSentence = true;
    } else if (!isOtherSentence && around.instead.length <= around.clause.length) {
      around.instead.push(i);
    }
  }
  return around;
}

/**
 * How many pasted words from `first` on stand for a documented value: those before the word that is
 * `due` after it, else one. None where a quotation mark before them says how far the value goes.
 */
function countValue(
  first: number,
  due: Word | undefined,
  clause: number | undefined,
  paste: Paste,
): number {
  const start = paste.words[first];
  if (start === undefined || isOpened(start, paste)) return 0;
  for (let i = first + 1; i < first + NEIGHBOURS; i++) {
    const word = paste.words[i];
    if (word === undefined || word.clause !== clause) break;
    if (word.letters === due?.letters) return i - first;
  }
  return 1;
}

function endsInColon(end: Pair, words: readonly Word[], paste: Paste): boolean {
  const stop = paste.words[end.pasted]?.end ?? 0;
  const isLast = words[end.documented]?.clause !== words[end.documented + 1]?.clause;
  return isLast && /^["')\]]{0,2} ?[:：](?!\n)/.test(paste.text.slice(stop, stop + 5));
}

function isName(word: Word | undefined): boolean {
  return word !== undefined && (word.quoted || word.key === '');
}

function isOpened(word: Word, paste: Paste): boolean {
  return /["']/.test(paste.text.charAt(word.start - 1));
}
