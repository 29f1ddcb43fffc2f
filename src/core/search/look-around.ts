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
  /** Pasted words left in the line, and in the paragraph. */
  line: number[];
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
  const around: Around = { clause: [], later: [], instead: [], line: [], paragraph: [], cutOff: 0 };
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
  const due = around.clause.map((i) => words[i]).find((word) => !isName(word));
  let isNext = true;
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
    isNext &&= isName(word);
    if (isAfter && !isName(word) && due?.letters.startsWith(word.letters)) {
      around.cutOff = word.letters.length / due.letters.length;
      continue;
    }
    around.paragraph.push(i);
    if (word.clause !== clause) continue;
    if (sameLine) around.line.push(i);
    if (isName(word) || (i === first && isName(next) && isOpened(word, paste))) {
      // A name stands in place of nothing but a name, and one that was cut takes all that is left.
      if (!word.quoted && word.key !== '') isOtherSentence = true;
    } else if (!isOtherSentence && around.instead.length <= around.clause.length) {
      around.instead.push(i);
    }
  }
  return around;
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
