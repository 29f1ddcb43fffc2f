import type { Alignment } from './align-words.ts';
import { alignWords } from './align-words.ts';
import { createCorrector } from './correct-word.ts';
import { findCandidates } from './find-candidates.ts';
import { indexPassages } from './index-passages.ts';
import type { Paste } from './read-paste.ts';
import { readPaste } from './read-paste.ts';
import { cleanText } from './read-passage.ts';
import { finish } from './search-index.ts';
import type { Word } from './split-words.ts';

/** A stretch of one of two texts that are shown side by side. */
export interface Segment {
  text: string;
  /**
   * `same`: in both. `slot`: a value, which differs from one machine to the next. `missing`: in the
   * document only. `extra`: in the paste only.
   */
  state: 'same' | 'slot' | 'missing' | 'extra';
}

export interface Comparison {
  /** Put together, the documented message as `cleanText` leaves it. */
  documented: Segment[];
  /** Put together, the cleaned clauses of the paste that the message was found in; else all of it. */
  pasted: Segment[];
}

/** No more words than this are shown on either side of what was found. */
const SURROUNDINGS = 12;

/**
 * Lays a paste beside a documented message.
 *
 * `Logon failed for 'a@x.example'.`, `Logon failed for 'b@y.example', sorry` →
 * same `Logon failed for '`, slot `a@x.example`, same `'.` beside
 * same `Logon failed for '`, slot `b@y.example`, extra `', sorry`
 */
export function compareMessages(documented: string, pasted: string): Comparison {
  const data = {
    version: 1 as const,
    ids: [''],
    titles: [''],
    messages: [[documented]],
    names: [[]],
  };
  const index = indexPassages(data);
  const paste = readPaste(cleanText(pasted), index, createCorrector(index.vocabulary));
  let best: Alignment = { passage: 0, pairs: [], weight: 0 };
  for (const candidate of finish(findCandidates(paste, index))) {
    const found = alignWords(paste, index.passage(0), candidate);
    if (found.weight > best.weight) best = found;
  }
  const { clean, words } = index.passage(0);
  const found = new Map(best.pairs.map((pair) => [pair.documented, pair.pasted]));
  const states = words.map((word, i): Segment['state'] => {
    if (word.key === '' || (word.quoted && !found.has(i))) return 'slot';
    return found.has(i) ? 'same' : 'missing';
  });
  return { documented: cut(clean, words, states), pasted: showPaste(paste, best, states) };
}

function showPaste(paste: Paste, { pairs }: Alignment, documented: Segment['state'][]): Segment[] {
  const states = paste.words.map((word): Segment['state'] => (word.key === '' ? 'slot' : 'extra'));
  let before = pairs[0];
  for (const pair of pairs) {
    const isSame = documented[pair.documented] === 'same';
    states[pair.pasted] = isSame ? 'same' : 'slot';
    if (isSame && pair.joined) states[pair.pasted - 1] = 'same';
    const skipped = documented.slice((before?.documented ?? 0) + 1, pair.documented);
    if (skipped.includes('slot')) {
      for (let i = (before?.pasted ?? 0) + 1; i < pair.pasted; i++) states[i] = 'slot';
    }
    before = pair;
  }
  const { words } = paste;
  let from = pairs[0]?.pasted ?? 0;
  let to = pairs.at(-1)?.pasted ?? words.length - 1;
  for (let left = SURROUNDINGS; left > 0 && words[from - 1]?.clause === words[from]?.clause; left--)
    from--;
  for (let left = SURROUNDINGS; left > 0 && words[to + 1]?.clause === words[to]?.clause; left--)
    to++;
  from = Math.max(0, from);
  to = Math.min(words.length - 1, to);
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const end = to === words.length - 1 ? paste.text.length : (words[to + 1]?.start ?? 0);
  return cut(
    paste.text.slice(start, end).trimEnd(),
    words.slice(from, to + 1),
    states.slice(from, to + 1),
    start,
  );
}

/**
 * Punctuation goes with the word before it, so that no character is lost; but what stands behind a
 * value is no part of that: of `[dc01] failed` only `dc01` is.
 */
function cut(
  text: string,
  words: readonly Word[],
  states: readonly Segment['state'][],
  start = 0,
): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const put = (end: number, state: Segment['state']): void => {
    if (end <= at) return;
    const last = segments.at(-1);
    if (last?.state === state) last.text += text.slice(at, end);
    else segments.push({ text: text.slice(at, end), state });
    at = end;
  };
  words.forEach((word, i) => {
    const next = words[i + 1];
    const state = states[i] ?? 'extra';
    const after = states[i + 1] ?? 'same';
    if (i === 0 && state === 'slot') put(word.start - start, 'same');
    if (state === 'slot' && after !== 'slot') put(word.end - start, state);
    put(next === undefined ? text.length : next.start - start, state === 'slot' ? after : state);
  });
  return segments.length > 0 ? segments : [{ text, state: 'extra' }];
}
