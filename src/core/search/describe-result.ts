import type { Judgement } from './judge-alignment.ts';
import type { Paste } from './read-paste.ts';
import type { SearchIndex } from './search-index.ts';
import type { Word } from './split-words.ts';
import type { Result, Slot } from './verdict.ts';

const ONE_WORD = new Set(['user', 'host', 'url', 'ip', 'guid', 'version', 'number']);

/** What a score is worth when the paste contradicts the message: always too little to be claimed. */
const CONTRADICTED = 0.5;

/** Says in words what an alignment found: words in common, words lacking, values on either side. */
export function describeResult(judgement: Judgement, paste: Paste, index: SearchIndex): Result {
  const { issue, text, clean, words, isMessage } = index.passage(judgement.passage);
  const pastedAt = new Map(judgement.pairs.map((pair) => [pair.documented, pair.pasted]));
  const matched: string[] = [];
  const missing: string[] = [];
  words.forEach((word, i) => {
    if (word.key === '') return;
    (pastedAt.has(i) ? matched : missing).push(clean.slice(word.start, word.end));
  });
  const { id, title } = index.name(issue);
  const result: Result = {
    id,
    title,
    url: `/issues/${id}/`,
    score: Math.round(judgement.score * (judgement.contradicted ? CONTRADICTED : 1) * 1000) / 1000,
    matched,
    missing,
    slots: captureSlots(words, clean, pastedAt, paste),
  };
  if (isMessage) result.message = text;
  return result;
}

/** A value's counterpart is what the paste has between the nearest words that both texts share. */
function captureSlots(
  words: readonly Word[],
  clean: string,
  pastedAt: ReadonlyMap<number, number>,
  paste: Paste,
): Slot[] {
  const slots: Slot[] = [];
  words.forEach((word, i) => {
    if (word.kind === 'word' ? !word.quoted || pastedAt.has(i) : word.kind === 'code') return;
    let left = i - 1;
    while (left >= 0 && !pastedAt.has(left)) left--;
    let right = i + 1;
    while (right < words.length && !pastedAt.has(right)) right++;
    const from = left < 0 ? null : (pastedAt.get(left) ?? 0) + 1;
    const to = right >= words.length ? null : (pastedAt.get(right) ?? 0) - 1;
    const direct = pastedAt.get(i);
    const kind = word.kind === 'word' ? 'name' : word.kind;
    const whole = readSpan(spanOf(from, to), paste);
    // A console may have broken the value, so that its rest is words of their own.
    const isBroken = ONE_WORD.has(kind) && /^\S+\n\S+$/.test(whole);
    const raw = direct === undefined || isBroken ? whole : readSpan([direct, direct], paste);
    if (raw === '') return;
    slots.push({
      kind,
      documented: clean.slice(word.start, word.end),
      pasted: raw.replace(/\s+/g, ONE_WORD.has(kind) && raw.includes('\n') ? '' : ' '),
    });
  });
  return slots;
}

function readSpan(span: [number, number] | null, paste: Paste): string {
  const begin = paste.words[span?.[0] ?? -1];
  const end = paste.words[span?.[1] ?? -1];
  return begin && end ? paste.text.slice(begin.start, end.end) : '';
}

/** The longest stretch taken for one value, in words; beyond it something else was inserted. */
const LONGEST_VALUE = 8;

function spanOf(from: number | null, to: number | null): [number, number] | null {
  if (from === null || to === null || to < from) return null;
  return to - from < LONGEST_VALUE ? [from, to] : null;
}
