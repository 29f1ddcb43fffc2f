/**
 * What stands in a message for one machine, one person or one moment, by kind. Tried in this order
 * at each place of a text; every expression is bounded, so that reading is linear.
 */
const SEGMENT = String.raw`[^\\/:*?"<>|\s']{1,100}(?:\s[^\\/:*?"<>|\s']{1,40}){0,5}`;
const LAST_SEGMENT = String.raw`[^\\/:*?"<>|\s',;()]{0,100}`;

const PATTERNS = {
  guid: String.raw`\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?`,
  // With its scheme, or as a host with a path behind it: `registry.example.com/team/app:2.1`.
  url: String.raw`(?:[a-z]{3,10}:\/{1,2}|www\.|[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.[a-z]{2,10}(?::\d{1,5})?\/(?=\w))[^\s"'<>()[\]]{0,500}[^\s"'<>()[\].,;:]`,
  email: String.raw`[\p{L}\p{N}._+%*-]{1,64}(?:'[\p{L}\p{N}._+%*-]{1,40})?@[\p{L}\p{N}_*-]{1,63}(?:\.[\p{L}\p{N}_*-]{1,63}){0,6}`,
  code: String.raw`0x[0-9a-f]{1,16}\b|(?<=[245]\d\d[ -]#?|#)[245]\.\d{1,2}\.\d{1,3}\b|-\d{9,10}\b|\b(?:e|err|error)_[a-z\d]{1,40}(?:_[a-z\d]{1,40}){0,9}\b`,
  path: String.raw`(?:\b[a-z]:\\{1,2}|\\\\{1,3}[\w.$-]{1,63}\\{1,2}|\bHK(?:LM|CU|CR|EY_\w{4,20}):?\\{1,2})(?:${SEGMENT}\\{1,2}){0,25}${LAST_SEGMENT}|(?<![\w/.:])(?:~|\.{1,2})?\/(?:[\w.@+-]{1,80}\/){1,25}[\w.@+-]{0,80}`,
  user: String.raw`\b[a-z][\w-]{1,20}\\{1,2}[\w.$-]{1,40}(?![\\\w])`,
  date: String.raw`\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z?)?|\b\d{1,2}[/.]\d{1,2}[/.]\d{4}(?: \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m\b)?)?|\b\d{1,2}:\d\d:\d\d(?:\.\d{1,9})?(?: ?[ap]m\b)?`,
  ip: String.raw`\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b|(?<![\w:])(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{1,4}\b`,
  version: String.raw`\bv?\d{1,6}(?:\.\d{1,8}){1,4}\b`,
  host: String.raw`[\p{L}\p{N}_*-]{1,63}(?:\.[\p{L}\p{N}_*-]{1,63}){1,8}(?::\d{1,5}\b)?`,
  name: String.raw`<[^<>]{1,60}>|\*{3,}|\bx{4,}\b|%\w{1,30}%|%(?:\d|\.?\d{0,3}l{0,2}[sduxcim])(?![\p{L}\p{N}])|\{{1,2}\w{1,30}\}{1,2}|\$\{\w{1,30}\}|\[(?:redacted|removed|masked|hidden)\]`,
  number: String.raw`\b\d{1,3}(?:,\d{3}){1,4}\b|\b\d{1,18}(?![\p{L}\p{N}])`,
  word: String.raw`[\p{L}\p{M}\p{N}]{1,64}(?:'\p{L}{1,3}(?!\p{L}))?`,
} as const;

export type ValueKind = keyof typeof PATTERNS;

/** The kind of each capture of `VALUE_PATTERN`, in order. */
export const VALUE_KINDS = Object.keys(PATTERNS) as ValueKind[];

export const VALUE_PATTERN = new RegExp(
  Object.values(PATTERNS)
    .map((source) => `(${source})`)
    .join('|'),
  'giu',
);

/**
 * Last labels that make a dotted name a host: the oldest top-level domains, those of private
 * networks (RFC 6762, RFC 2606), and country codes, which have two letters. Other dotted names are
 * files and types (`kernel32.dll`, `System.IO.IOException`), which tell errors apart.
 */
const TOP_LEVEL =
  /\.(?:com|net|org|edu|gov|mil|int|info|biz|cloud|local|lan|internal|corp|intra|home|test|example|invalid|(?!ps|py|js|ts|cs|vb|md|sh|so|db|gz|xz|cc|rb|pl|hs|io\.[A-Z])[a-z]{2})(?::\d+)?$/;

/** `admin.contoso.com:443` and `SERVER01.CONTOSO.COM` → true, `System.IO` → false. */
export function isHostName(dotted: string): boolean {
  return TOP_LEVEL.test(/\p{Ll}/u.test(dotted) ? dotted : dotted.toLowerCase());
}

/** Scripts that write words without blanks between them. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
