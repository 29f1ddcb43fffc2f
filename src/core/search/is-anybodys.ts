import type { Pair } from './align-words.ts';
import type { Paste } from './read-paste.ts';
import type { Word } from './split-words.ts';
import { findReasons } from './find-reasons.ts';
import { isGrammar } from './weigh-word.ts';

/** The calls that failed, as Go prints them: `dial tcp 10.0.0.1:80: connect: connection refused`. */
const CALLS = new Set(
  'accept bind chdir chmod chown connect dial exec fork ioctl link listen lstat mkdir mmap open read recv rename send socket stat tcp udp unix unlink write'.split(
    ' ',
  ),
);

/** Before what is said: `[rank3]: `, `[Microsoft][ODBC Driver 18 for SQL Server]`. */
const BRACKETS = /(?:\[[^[\]\n]{1,80}\]){1,4}(?=:? {0,2}\p{L})/gu;

/** Weight of other words from which on a line says more than the reason. */
const SAYS_MORE = 1;

/**
 * True when all that a paste has of a message is whoever passed it on, or the reason that the system
 * gives, while either says what failed, too: `Failed to load the settings: permission denied` isn't the `Permission
 * denied` of some document, nor the other way round.
 *
 * @param lost weight of what the message states besides
 */
export function isAnybodys(
  pairs: readonly Pair[],
  words: readonly Word[],
  text: string,
  paste: Paste,
  lost: number,
): boolean {
  const found = pairs.flatMap(({ documented }) => words[documented] ?? []).filter(carries);
  if (isCarrier(pairs, paste)) return true;
  const isReason = findReasons(text);
  if (!found.some(isReason) || !found.every((word) => isReason(word) || isCall(word))) return false;
  if (lost >= SAYS_MORE) return true;
  const used = new Set(pairs.map(({ pasted }) => pasted));
  const isPastedReason = findReasons(paste.text);
  let said = 0;
  for (const i of lineOf(pairs, paste)) {
    const word = paste.words[i];
    if (!word || used.has(i) || isCall(word) || isPastedReason(word)) continue;
    said += paste.weights[i] ?? 0;
  }
  return said >= SAYS_MORE;
}

/** `[Microsoft][ODBC Driver 18 for SQL Server]Login failed`: who passes it on says nothing of it. */
function isCarrier(pairs: readonly Pair[], { text, words }: Paste): boolean {
  const groups = Array.from(
    text.matchAll(BRACKETS),
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  return pairs.every(({ pasted }) => {
    const { kind, start = 0, end = 0 } = words[pasted] ?? {};
    return kind !== 'code' && groups.some(([from, to]) => start > from && end < to);
  });
}

function isCall({ letters }: Word): boolean {
  return CALLS.has(letters);
}

function carries({ key }: Word): boolean {
  return key !== '' && !isGrammar(key);
}

/** The words of the line that a match stands in, but for the name of a program that begins it. */
function lineOf(pairs: readonly Pair[], { text, words }: Paste): number[] {
  const [first, last] = [words[pairs[0]?.pasted ?? -1], words[pairs.at(-1)?.pasted ?? -1]];
  const from = text.lastIndexOf('\n', first?.start ?? 0) + 1;
  const end = text.indexOf('\n', last?.end ?? 0);
  const [program = ''] = /^\s*[\w.+-]+:(?= )/.exec(text.slice(from)) ?? [];
  return words.flatMap(({ start }, i) =>
    start >= from + program.length && (end < 0 || start < end) ? [i] : [],
  );
}
