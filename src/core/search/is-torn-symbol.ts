import type { Pair } from './align-words.ts';

/** `Host key failed.\nfatal: …` is no `HOST_FATAL_ERROR`: what is written as one word is found as one. */
export function isTornSymbol(pairs: readonly Pair[], documented: string): boolean {
  const isSymbol = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(documented);
  return (
    isSymbol &&
    pairs.some(({ pasted }, at) => at > 0 && pasted !== (pairs[at - 1]?.pasted ?? 0) + 1)
  );
}
