/**
 * The first sentence of a text, without its full stop; at most about 140 characters, cut between
 * words with `…`.
 */
export function firstSentence(text: string): string {
  const sentence = text.split(/(?<=[.!?])\s+(?=[\p{Lu}"“'(])/u, 1)[0] ?? text;
  const plain = sentence.replace(/[.:]$/, '').trim();
  if (plain.length <= 140) return plain;
  return `${plain.slice(0, 140).replace(/\s+\S*$/, '')}…`;
}
