import type { Pair } from './align-words.ts';
import { findReasons } from './find-reasons.ts';
import type { Paste } from './read-paste.ts';
import type { Passage } from './search-index.ts';
import type { Word } from './split-words.ts';
import { isGrammar } from './weigh-word.ts';

/** The calls that failed, as Go prints them: `dial tcp 10.0.0.1:80: connect: connection refused`. */
const CALLS = new Set(
  'accept bind chdir chmod chown connect dial exec fork ioctl link listen lstat mkdir mmap open read recv rename send socket stat tcp udp unix unlink write'.split(
    ' ',
  ),
);

/** Before what is said: `[rank3]: `, `[Microsoft][ODBC Driver 18 for SQL Server]`. */
const BRACKETS = /(?:\[[^[\]\n]{1,80}\]){1,4}(?=:? {0,2}\p{L})/gu;

/** Weight of other words before a reason from which on a line says more than that; a title says less. */
const SAYS_MORE = { message: 1.5, title: 1 };
/** What a message states besides the reason has at least this weight. */
const STATES = 1;
/** Who speaks, and what with: `OSError: [Errno 28] `, `bash: ./run.sh: `, `error writing '/mnt/a'`. */
const ASIDE = /(?<=^|: )[^\s:]+:(?=\s)|\[[^\]]*\]|\([^)]*\)|"[^"]*"|'[^']*'/g;

/**
 * True when all that a paste has of a message is whoever passed it on, or the reason that the system
 * gives, while either says what failed, too: `Failed to load the settings: permission denied` isn't
 * the `Permission denied` of some document, nor the other way round.
 *
 * @param lost weight of what the message states besides
 */
export function isAnybodys(
  pairs: readonly Pair[],
  { words, clean, isMessage }: Pick<Passage, 'words' | 'clean' | 'isMessage'>,
  paste: Paste,
  lost: number,
): boolean {
  if (lost > 0 && isCarrier(pairs, paste)) return true;
  const found = pairs.flatMap(({ documented }) => words[documented] ?? []).filter(carries);
  const isReason = findReasons(clean);
  if (!found.some(isReason) || !found.every((word) => isReason(word) || isCall(word))) return false;
  const most = isMessage ? SAYS_MORE.message : SAYS_MORE.title;
  return lost >= STATES || weighBefore(pairs[0]?.pasted ?? 0, paste) >= most;
}

/** What the line says before a match. */
function weighBefore(first: number, { text, words, weights }: Paste): number {
  const end = words[first]?.start ?? 0;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const line = text.slice(start, end);
  // Which command there is none of is what a shell says.
  const isShell = text.startsWith('command not found', end);
  const asides = Array.from(
    isShell ? [] : line.matchAll(ASIDE),
    ({ index, 0: { length } }) => [start + index, start + index + length] as const,
  );
  const isReason = findReasons(line);
  let weight = 0;
  for (let i = first - 1; i >= 0; i--) {
    const word = words[i];
    if (word === undefined || word.start < start) break;
    const isAside = asides.some(([from, to]) => word.start >= from && word.end <= to);
    const inLine = { ...word, start: word.start - start, end: word.end - start };
    if (!isAside && !isCall(word) && !isReason(inLine)) weight += weights[i] ?? 0;
  }
  return weight;
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
