import type { Pair } from './align-words.ts';
import type { Paste } from './read-paste.ts';
import type { Word } from './split-words.ts';

/**
 * True where the sentence has a code beside it in both texts, of one kind and not the same: `Error
 * 812: The server is not responding` is not the documented `Error 809: The server is not
 * responding`. The number of an event, or of a status, is another thing than that of an error.
 */
export function bearsOtherCode(
  direction: -1 | 1,
  { documented, pasted, joined }: Pair,
  words: readonly Word[],
  paste: Paste,
): boolean {
  const own = documented + direction;
  const inner = joined && direction < 0 ? pasted - 1 : pasted;
  const other = inner + direction;
  const kind = kindOfCode(words, own);
  if (kind === null || kind !== kindOfCode(paste.words, other)) return false;
  const [first, second] = direction < 0 ? [other, inner] : [inner, other];
  const isInLine = !paste.text
    .slice(paste.words[first]?.end, paste.words[second]?.start)
    .includes('\n');
  return isInLine && !paste.words.some(({ key }) => key === words[own]?.key);
}

/** What a code is named with: its own letters (`aadsts`, `0x`), else the word before it; null where there is no code. */
function kindOfCode(words: readonly Word[], at: number): string | null {
  const word = words[at];
  if (word?.kind !== 'code') return null;
  const [letters] = /^(?:0x|[a-z]+)/.exec(word.key) ?? [];
  const name = letters ?? words[at - 1]?.letters ?? '';
  return /^(?:codes?|errors?|errno|fehler|erreur)$/.test(name) ? 'error' : name;
}
