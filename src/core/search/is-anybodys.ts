import type { Pair } from './align-words.ts';
import type { Paste } from './read-paste.ts';
import type { Word } from './split-words.ts';
import { isGrammar } from './weigh-word.ts';

/** What a system says of any call that failed, whoever made it: strerror (POSIX.1-2024), getaddrinfo. */
const REASONS =
  /(?<![\p{L}\p{N}])(?:permission denied|operation not permitted|operation not supported|no such file or directory|file exists|not a directory|is a directory|directory not empty|connection (?:refused|timed out|reset by peer|reset|aborted)|broken pipe|no route to host|network is unreachable|host is (?:down|unreachable)|address already in use|cannot assign requested address|no space left on device|disk quota exceeded|read-only file system|too many open files(?: in system)?|too many levels of symbolic links|file name too long|argument list too long|device or resource busy|resource (?:temporarily unavailable|busy)|input\/output error|invalid argument|invalid cross-device link|exec format error|text file busy|cannot allocate memory|bad file descriptor|no such device(?: or address)?|no such process|no child processes|function not implemented|protocol not supported|i\/o timeout|(?:unexpected )?eof|name or service not known|temporary failure in name resolution|no such host|interrupted system call)(?![\p{L}\p{N}])/giu;

/** The calls that failed, as Go prints them: `dial tcp 10.0.0.1:80: connect: connection refused`. */
const CALLS = new Set(
  'accept bind chdir chmod chown connect dial exec fork ioctl link listen lstat mkdir mmap open read recv rename send socket stat tcp udp unix unlink write'.split(
    ' ',
  ),
);

/** Weight of other words in the line from which on it says more than the reason. */
const SAYS_MORE = 1;

/**
 * True when all that a paste has of a message is the reason that the system gives, while its line
 * says what failed, too: `Failed to load the settings: permission denied` isn't the `Permission
 * denied` of some document.
 */
export function isAnybodys(
  pairs: readonly Pair[],
  words: readonly Word[],
  text: string,
  paste: Paste,
): boolean {
  const found = pairs.flatMap(({ documented }) => words[documented] ?? []).filter(carries);
  const isReason = findReasons(text);
  if (!found.some(isReason) || !found.every((word) => isReason(word) || isCall(word))) return false;
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

/** What tells whether a word of a text is part of such a reason. */
function findReasons(text: string): (word: Word) => boolean {
  const spans = Array.from(
    text.matchAll(REASONS),
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  return ({ start, end }) => spans.some(([from, to]) => start >= from && end <= to);
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
