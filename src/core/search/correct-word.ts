/** What an unknown word was probably meant to be. */
export interface Correction {
  id: number;
  /** 0–1: how much of the word's weight the correction is worth. */
  quality: number;
}

/** Prefixes that turn a word into its opposite; `enabled` is no misspelling of `disabled`. */
const OPPOSITE = /^(?:dis|un|in|im|non|de|en|re|mis)/;

/** Words that are one or two letters from each other, and each right. */
const RIGHT = new Set('login logon logoff logout'.split(' '));

/** Corrections are remembered up to this many words, so that a long log stays fast. */
const REMEMBERED = 5000;

/**
 * Corrects words against the vocabulary of the index: `maxirnum` → `maximum` (read wrongly by a
 * scanner), `concurent` → `concurrent` (misspelt).
 *
 * One edit in words of five to seven letters, two in longer ones (Damerau, so that swapped letters
 * are one). The first letter has to stay, except where scanners confuse it.
 */
export function createCorrector(
  vocabulary: ReadonlyMap<string, number>,
): (word: string) => Correction | null {
  const byShape = new Map<string, number>();
  const byStart = new Map<string, string[]>();
  for (const [word, id] of vocabulary) {
    if (!/^\p{L}/u.test(word) || word.length < 4) continue;
    byShape.set(shapeOf(word), id);
    const bucket = startOf(word, word.length);
    const words = byStart.get(bucket);
    if (words) words.push(word);
    else byStart.set(bucket, [word]);
  }
  const remembered = new Map<string, Correction | null>();

  const correct = (word: string): Correction | null => {
    if (word.length < 4 || word.length > 40 || RIGHT.has(word)) return null;
    const same = byShape.get(shapeOf(word));
    if (same !== undefined) return { id: same, quality: 0.95 };
    // Nobody misspells with digits: `apache2` is no `apache`.
    if (word.length < 5 || /\d/.test(word)) return null;
    const most = word.length < 8 ? 1 : 2;
    let best: string | null = null;
    let fewest = most + 1;
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const known of byStart.get(startOf(word, length)) ?? []) {
        const edits = countEdits(word, known, fewest);
        if (edits > fewest || edits > most || isOpposite(word, known)) continue;
        // Of two words as near the one with the same ending: `faild` is `failed`, not `fail`.
        if (edits === fewest && known.at(-1) !== word.at(-1)) continue;
        fewest = edits;
        best = known;
      }
    }
    const id = best === null ? undefined : vocabulary.get(best);
    return id === undefined ? null : { id, quality: fewest === 1 ? 0.9 : 0.8 };
  };

  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (remembered.size > REMEMBERED) remembered.clear();
    const found = correct(word);
    remembered.set(word, found);
    return found;
  };
}

function startOf(word: string, length: number): string {
  return `${word.charAt(0)}${length}`;
}

/** Letters that a scanner takes for one another fall together: `l1I|`, `0O`, `rn` and `m`. */
function shapeOf(word: string): string {
  return word
    .replace(/[1i|!]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/5/g, 's')
    .replace(/8/g, 'b')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd');
}

function isOpposite(a: string, b: string): boolean {
  const one = OPPOSITE.exec(a)?.[0] ?? '';
  const other = OPPOSITE.exec(b)?.[0] ?? '';
  if (one === other) return false;
  return one.length > other.length
    ? b.endsWith(a.slice(one.length)) || other !== ''
    : a.endsWith(b.slice(other.length)) || one !== '';
}

/** Optimal string alignment distance, given up above `most`; at most 40 × 40 steps. */
export function countEdits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (!same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? most + 1;
}
