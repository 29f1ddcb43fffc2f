import { countEdits } from './correct-word.ts';
import { negates } from './negates.ts';
import type { Paste } from './read-paste.ts';
import { beginsRequest } from './scale-clauses.ts';
import type { Word } from './split-words.ts';
import {
  type Documented,
  isNamed,
  isNumber,
  isOtherName,
  isSameValue,
  isValue,
} from './stands-for.ts';
import { weighAny } from './weigh-word.ts';

/** What speaks against a match, per unit of weight. */
const REPLACED = 2.5;
const REPLACED_BY_SIMILAR = 0.7;
const LOST = 0.8;
/** Words come between lines by accident, between words of one line hardly. */
const ADDED_IN_LINE = 0.6;
const ADDED_BETWEEN_LINES = 0.15;
const MOST_ADDED = 2;
const DAMAGED = 0.3;
/** An identifier in the place of another may be a value, or may not. */
const RENAMED = 0.3;
/** One letter in so many may be lost from words that are still the same. */
const LETTERS_A_LOSS = 5;
const SHORT = 3;
/** More words than this that came in are another text, whose negations are its own. */
const MOST_BESIDE = 3;

/** Words that carry no more than grammar change from one wording to the next. */
const TELLING = 0.3;

/**
 * Judges one place where a documented message and a paste differ: `missing` are the documented
 * words, `instead` the places of the pasted ones. A noisy paste has many words that had to be
 * corrected; a whole sentence loses no word by accident.
 */
export function compareGap(
  missing: readonly (Documented | undefined)[],
  instead: readonly number[],
  paste: Paste,
  { isInside, isNoisy, isWhole }: { isInside: boolean; isNoisy: boolean; isWhole: boolean },
): Gap {
  const documented = missing.map((one) => one?.word.letters ?? '').join('');
  const pasted = instead.map((i) => paste.words[i]?.letters ?? '').join('');
  const harmless = { contradicts: false, addsSentence: false, renames: false };
  // A console that breaks words leaves their letters in order.
  if (documented === pasted || isSameValue(missing, instead, paste))
    return { cost: 0, ...harmless };
  if (isDamaged(missing, instead, paste)) {
    const weight = missing.reduce((sum, one) => sum + (one?.weight ?? 0), 0);
    return { cost: DAMAGED * weight, ...harmless };
  }

  if (isOtherName(missing, instead, paste)) {
    const weight = missing.reduce((sum, one) => sum + (one?.weight ?? 0), 0);
    return { cost: RENAMED * weight, ...harmless };
  }

  if (isNamed(missing, instead, paste, isInside)) {
    return { cost: RENAMED * (missing[0]?.weight ?? 0), ...harmless, renames: true };
  }

  let lost = 0;
  let values = 0;
  const facts: Word[] = [];
  for (const one of missing) {
    if (one === undefined) continue;
    lost += one.weight;
    if (isValue(one.word)) values++;
    else if (one.isFact && weighAny(one.word) > TELLING) facts.push(one.word);
  }
  let added = 0;
  const telling: Word[] = [];
  for (const i of instead) {
    const word = paste.words[i];
    if (word === undefined) continue;
    added += paste.weights[i] ?? 0;
    const isKnown = paste.ids[i] !== -1 && paste.quality[i] === 1;
    const last = telling.at(-1);
    // `for` `est` are one word again where no document has them side by side.
    if (instead.includes(i - 1) && paste.words[i - 1]?.end === word.start && last) {
      telling[telling.length - 1] = { ...last, letters: last.letters + word.letters };
    } else if (weighAny(word) > TELLING || isPiece(i, paste)) {
      telling.push(isKnown ? { ...word, kind: 'code' } : word);
    }
  }
  // Whatever stands where the document shows a value is the value.
  if (values > 0 && missing.length === values) return { cost: 0, ...harmless };

  const other = telling.filter((word) => !facts.some((fact) => areSimilar(fact, word, isNoisy)));
  const gone = facts.filter((fact) => !telling.some((word) => areSimilar(fact, word, isNoisy)));
  const isSimilar = gone.length < facts.length;
  const replaced = Math.min(lost, added);
  const extra = values > 0 || !isInside ? 0 : Math.min(MOST_ADDED, Math.max(0, added - lost));
  const isAnotherSentence =
    isInside &&
    !isNoisy &&
    missing.length === 0 &&
    telling.length > 0 &&
    !isAdvice(instead, paste) &&
    !isTag(instead, paste) &&
    !areMembers(instead, paste) &&
    // `namespace: "prod"`, where the document shows none.
    !instead.every((i) => paste.words[i]?.quoted) &&
    crossesClause(instead, paste) &&
    !spansLines(instead, paste);
  const addsSentence = isAnotherSentence && areSentences(instead, paste);
  return {
    renames: false,
    addsSentence,
    cost:
      replaced * (isSimilar ? REPLACED_BY_SIMILAR : REPLACED) +
      LOST * (lost - replaced) +
      extra * (spansLines(instead, paste) ? ADDED_BETWEEN_LINES : ADDED_IN_LINE),
    contradicts:
      (isWhole && !isNoisy && instead.length === 0 && facts.some((fact) => weighAny(fact) >= 1)) ||
      (isAnotherSentence && !addsSentence) ||
      (other.length > values &&
        gone.some((fact) => other.some((word) => areOneSort(fact, word)))) ||
      ((isInside || instead.length <= missing.length) &&
        !isNoisy &&
        instead.length > 0 &&
        !spansLines(instead, paste) &&
        instead.length <= missing.length + MOST_BESIDE &&
        negates(
          missing.flatMap((one) => one?.word ?? []),
          instead.flatMap((i) => paste.words[i] ?? []),
        )),
  };
}

/** What a place says of a match. */
export interface Gap {
  cost: number;
  /** Whether another word stands in place of one that the message turns on. */
  contradicts: boolean;
  /** Whether a name may stand in place of a word that is one in the document. */
  renames: boolean;
  /** Whether a sentence of the program's own came in between two of the message. */
  addsSentence: boolean;
}

/**
 * `could not` and `ould not`, `does not have` and `dos not hae`: letters went missing, none came.
 * Beside a value the pasted words may begin or end with that.
 */
function isDamaged(
  missing: readonly (Documented | undefined)[],
  instead: readonly number[],
  paste: Paste,
): boolean {
  const words = missing.map((one) => one?.word);
  const documented = words.map((word) => (isValue(word) ? '' : (word?.letters ?? ''))).join('');
  const first = isValue(words[0]) ? instead.length - 1 : 0;
  const last = isValue(words.at(-1)) ? 1 : instead.length;
  for (let from = 0; from <= first; from++) {
    for (let to = instead.length; to >= Math.max(last, from + 1); to--) {
      const part = instead.slice(from, to);
      const pasted = part.map((i) => paste.words[i]?.letters ?? '').join('');
      // What is left of a short word may be a word of another language: `los`, `os`.
      const mayBeDamage = pasted.length <= SHORT || part.some((i) => paste.ids[i] === -1);
      if (mayBeDamage && lostLetters(documented, pasted)) return true;
    }
  }
  return false;
}

function lostLetters(documented: string, pasted: string): boolean {
  const lost = documented.length - pasted.length;
  if (pasted.length < 1 || lost <= 0) return false;
  if (lost > Math.max(1, documented.length / LETTERS_A_LOSS)) return false;
  let found = 0;
  for (const letter of documented) if (letter === pasted[found]) found++;
  return found === pasted.length;
}

/** True for a sentence that came in and asks for something: `If it persists, …`, `You can contact …`. */
function isAdvice(instead: readonly number[], paste: Paste): boolean {
  const [first = 0] = instead;
  const [word, ...others] = instead.slice(0, 3).flatMap((i) => paste.words[i] ?? []);
  if (word === undefined || word.clause === paste.words[first - 1]?.clause) return false;
  return word.key === 'if' || [word, ...others].some(beginsRequest);
}

/** `rsync: [receiver] write failed`: in square brackets, a program says which part of it speaks. */
function isTag(instead: readonly number[], paste: Paste): boolean {
  const { start = 0 } = paste.words[instead[0] ?? -1] ?? {};
  const { end = 0 } = paste.words[instead.at(-1) ?? -1] ?? {};
  return /^\[[^[\]]{1,60}\]$/.test(paste.text.slice(start - 1, end + 1));
}

/** A member of a JSON object, with a plain value. */
const MEMBER = /"[^"\n]*"\s*:\s*(?:"(?:[^"\\\n]|\\.)*"|-?\d[\d.]*(?:e[+-]?\d+)?|true|false|null)/gi;

/** `{"level":"error","ts":1719990001.02,"logger":…`: a log has members that documents leave out. */
function areMembers(instead: readonly number[], paste: Paste): boolean {
  const before = paste.words[(instead[0] ?? 0) - 1]?.end ?? 0;
  const after = paste.words[(instead.at(-1) ?? 0) + 1]?.start ?? paste.text.length;
  const text = paste.text.slice(before, after).replace(/^"?\s*:\s*"(?:[^"\\\n]|\\.)*"/, '');
  const rest = text.replaceAll(MEMBER, '');
  return rest !== text && /^[\s{}[\],:"]*$/.test(rest);
}

/** A number stands in place of a number: `510563;reason="…"` has lost the one of `510563 403 …`. */
function areOneSort(documented: Word, pasted: Word): boolean {
  return isNumber(documented) === isNumber(pasted);
}

/** True for a piece of what was written without blanks. */
function isPiece(i: number, paste: Paste): boolean {
  return paste.words[i]?.end === paste.words[i + 1]?.start;
}

/** True when the words that came in end one sentence and begin another. */
function crossesClause(places: readonly number[], paste: Paste): boolean {
  const before = paste.words[(places[0] ?? 0) - 1]?.clause;
  return before !== undefined && before !== paste.words[places.at(-1) ?? 0]?.clause;
}

/** True when the words that came in are clauses from their first word to their last. */
function areSentences(places: readonly number[], paste: Paste): boolean {
  const [first = 0, last = first] = [places[0], places.at(-1)];
  const clauseOf = (i: number) => paste.words[i]?.clause;
  return clauseOf(first - 1) !== clauseOf(first) && clauseOf(last) !== clauseOf(last + 1);
}

function spansLines(places: readonly number[], paste: Paste): boolean {
  const before = paste.words[(places[0] ?? 0) - 1]?.end ?? 0;
  const after = paste.words[(places.at(-1) ?? 0) + 1]?.start ?? paste.text.length;
  return paste.text.slice(before, after).includes('\n');
}

/**
 * `concurent` and `concurrent`: the same word, misspelt beyond correction; `prepare` and `preparing`,
 * as another version has it. `imported` and `exported` are two words, and so are two words that documents have. Among many misspelt words
 * one more may be misspelt badly.
 */
function areSimilar(documented: Word, pasted: Word, isNoisy: boolean): boolean {
  if (documented.kind !== 'word' || pasted.kind !== 'word') return false;
  const shorter = Math.min(documented.key.length, pasted.key.length);
  if (shorter < (isNoisy ? 3 : 4)) return false;
  if (stemOf(documented.key) === stemOf(pasted.key)) return true;
  // The first letter has to be there; it may have been the one that was lost.
  if (!isNoisy && !documented.key.slice(0, 2).includes(pasted.key.charAt(0))) return false;
  const most = Math.floor(shorter * (isNoisy ? 0.6 : 0.4));
  return countEdits(documented.key, pasted.key, most) <= most;
}

/** An English word without the ending of its form. */
function stemOf(key: string): string {
  return key.replace(/(?<=\p{L}{4})(?:ing|ed|es|e)$/u, '');
}
