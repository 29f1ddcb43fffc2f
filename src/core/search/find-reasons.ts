import type { Word } from './split-words.ts';

/**
 * What a system says of any call that failed, whoever made it: strerror (POSIX.1-2024), getaddrinfo,
 * the contexts of Go, and a shell.
 */
const REASONS =
  /(?<![\p{L}\p{N}])(?:permission denied|operation not permitted|operation not supported|no such file or directory|file exists|not a directory|is a directory|directory not empty|connection (?:refused|timed out|reset by peer|reset|aborted)|broken pipe|no route to host|network is unreachable|host is (?:down|unreachable)|address already in use|cannot assign requested address|no space left on device|disk quota exceeded|read-only file system|too many open files(?: in system)?|too many levels of symbolic links|file name too long|argument list too long|device or resource busy|resource (?:temporarily unavailable|busy)|input\/output error|invalid argument|invalid cross-device link|exec format error|text file busy|cannot allocate memory|bad file descriptor|no such device(?: or address)?|no such process|no child processes|function not implemented|protocol not supported|i\/o timeout|(?:unexpected )?eof|name or service not known|temporary failure in name resolution|no such host|interrupted system call|(?:context )?deadline exceeded|context canceled|command not found|executable file not found in (?:\$path|%path%))(?![\p{L}\p{N}])/giu;

/** What tells whether a word of a text is part of such a reason. */
export function findReasons(text: string): (word: Word) => boolean {
  const spans = Array.from(
    text.matchAll(REASONS),
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  return ({ start, end }) => spans.some(([from, to]) => start >= from && end <= to);
}
