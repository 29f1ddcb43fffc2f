const SPELLINGS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * A regular expression's source that also matches where accents were left out, or written as two
 * letters: people type labels in capitals, in a hurry, and on other keyboards.
 *
 * `lösung` → `(?:ö|o|oe)sung`: `Lösung`, `LOSUNG`, `Loesung`
 */
export function withoutAccents(source: string): string {
  return source.replace(/[ßà-öø-ÿœ]/g, (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
    const ways = new Set([letter, bare, SPELLINGS[letter] ?? letter]);
    return `(?:${[...ways].join('|')})`;
  });
}
