/**
 * The form under which a word is looked up: no accents, no possessive, no plural `s`.
 *
 * `Servers` → `server`, `ERR` → `error`, `Clés` → `cle`, `access` → `access`, `doesn't` → `doesnot`
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const plain = PLAIN.test(lower) ? lower : stripMarks(lower);
  if (plain === 'err') return 'error';
  if (plain.length < 4 || !plain.endsWith('s')) return plain;
  if (plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  return /[suioa]s$/.test(plain) ? plain : plain.slice(0, -1);
}

const PLAIN = /^[a-z0-9]+$/;

function stripMarks(lower: string): string {
  return lower
    .replace(/^can't$/, 'cannot')
    .replace(/n't$/, 'not')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/'\p{L}*$/u, '')
    .normalize('NFC');
}
