/** Named entities that ticket systems and HTML mails leave in a paste. */
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: '-',
  mdash: '-',
  hellip: '...',
  szlig: 'ß',
};
/** `&eacute;`, `&Uuml;`: what stands above or below the letter. */
const MARKS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

/**
 * Tags of HTML, CLIXML and SOAP faults. `<FileName>` is none of them: an author writes so for what
 * varies.
 */
const TAG =
  /<\/?(?:[a-z]\w{0,20}:[\w.-]{1,60}|[abips]|em|strong|code|span|div|pre|li|ul|td|tr|objs?|ms|tn)\/?>|<[a-z][\w:.-]{0,60}(?: [\w:.-]{1,40}="[^"<>]{0,300}"){1,12} ?\/?>/gi;

const ESCAPE = String.fromCharCode(27);
const BELL = String.fromCharCode(7);
/** ECMA-48: operating system commands (titles, links) and control sequences (colours). */
const TERMINAL = [
  new RegExp(`${ESCAPE}\\][^${BELL}${ESCAPE}]{0,500}(?:${BELL}|${ESCAPE}\\\\)`, 'g'),
  new RegExp(`(?:[${ESCAPE}\\u241b]\\[|\\u009b)[0-9;?]{0,40}[@-~]`, 'g'),
];

/**
 * Turns what transport did to a text back into characters; the words stay as they are.
 *
 * `\u001b[31mCan&amp;#39;t load â€œLive Idâ€\u009d_x000D__x000A_` → `Can't load "Live Id"\n`
 *
 * Undone: terminal colours (ECMA-48 CSI and OSC sequences), CLIXML escapes (`_x000A_`), HTML
 * entities (twice, for tickets that escape what is escaped) and tags, UTF-8 read as Windows-1252,
 * byte order marks, zero-width and non-breaking blanks, typographic quotes, dashes and ellipses,
 * full-width forms (Unicode NFKC), bytes as Python prints them (`b'…'`). Every expression is linear.
 */
export function decodeText(text: string): string {
  let out = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  for (const sequence of TERMINAL) out = out.replace(sequence, '');
  out = out.replaceAll(ESCAPE, '').replace(/\r\n?/g, '\n');
  if (out.includes('&')) out = decodeEntities(decodeEntities(out));
  return decodeMojibake(out)
    .replace(/<br ?\/?>|<\/(?:p|div|li|tr|h\d|pre)>/gi, '\n')
    .replace(TAG, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u300c\u300d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<![\w'"])b(?=['"]\w)/g, '')
    .normalize('NFKC')
    .replace(/[^\S\n]/g, ' ');
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi,
    (all, dec, hex, name) => {
      if (name) return decodeName(String(name)) ?? all;
      const code = dec ? Number(dec) : parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

function decodeName(name: string): string | undefined {
  const mark = MARKS[name.slice(1)];
  if (mark !== undefined) return `${name.charAt(0)}${mark}`.normalize();
  return ENTITIES[name.toLowerCase()];
}

/** `donâ€™t` → `don't`, `SchlÃ¼ssel` → `Schlüssel`: UTF-8 bytes that were read as Windows-1252. */
function decodeMojibake(text: string): string {
  if (!/[\u00c2\u00c3\u00e2]/.test(text)) return text;
  return text
    .replace(/\u00e2(?:\u20ac|\u0080)[\u2122\u02dc\u0098\u0099]/g, "'")
    .replace(/\u00e2(?:\u20ac|\u0080)(?:[\u0153\u009c\u009d\u009e]|\u017e)/g, '"')
    .replace(/\u00e2(?:\u20ac|\u0080)[\u201c\u201d\u0093\u0094]/g, '-')
    .replace(/\u00e2(?:\u20ac|\u0080)[\u00a6]/g, '...')
    .replace(/\u00e2\u20ac/g, '"')
    .replace(/[\u00c2\u00c3]([\u0080-\u00bf])/g, (all, low: string) =>
      String.fromCharCode(((all.charCodeAt(0) & 0x1f) << 6) | (low.charCodeAt(0) & 0x3f)),
    );
}
