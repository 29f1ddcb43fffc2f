/** `cannot` is written in three ways; others of its kind are folded by the rule below. */
const CONTRACTIONS: Record<string, string> = {
  "can't": 'cannot',
  cant: 'cannot',
  "won't": 'willnot',
};

/**
 * The form under which a word is looked up: no accents, no possessive, no plural `s`.
 *
 * `Servers` → `server`, `Clés` → `cle`, `doesn't` → `doesnot`, `access` → `access`
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const known = CONTRACTIONS[lower];
  if (known !== undefined) return known;
  const plain = lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/n't$/, 'not')
    .replace(/'\p{L}*$/u, '')
    .normalize('NFC');
  if (plain.length < 4 || !plain.endsWith('s')) return plain;
  if (plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  return /[suioa]s$/.test(plain) ? plain : plain.slice(0, -1);
}
