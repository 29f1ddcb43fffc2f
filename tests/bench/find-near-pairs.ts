import { maskValues } from './vary-values.ts';

/**
 * Messages that another one differs from by one word and in values only: twins that a search must
 * not mix up. Linear in the number of words: each is left out in turn, and what is equal then is near.
 */
export function findNearPairs<Message extends { text: string }>(
  messages: readonly Message[],
): Message[] {
  const byGap = new Map<string, Set<string>>();
  const gapsOf = (mask: string): string[] => {
    const words = mask.split(' ');
    return words.map((_, at) => words.with(at, '·').join(' '));
  };
  const masked = messages.map((message) => ({ message, mask: maskValues(message.text) }));
  for (const { mask } of masked) {
    for (const gap of gapsOf(mask)) byGap.set(gap, (byGap.get(gap) ?? new Set()).add(mask));
  }
  return masked
    .filter(
      ({ mask }) =>
        mask.includes(' ') && gapsOf(mask).some((gap) => (byGap.get(gap)?.size ?? 0) > 1),
    )
    .map(({ message }) => message);
}
