import { closeLink } from '#core/guide/read-text.ts';
import type { ErrorText } from './issue.ts';
import { ERRNO, SYMBOL } from './names-problem.ts';

const CODES =
  /\b0x[0-9a-f]{4,16}\b|\bAADSTS\d{4,}\b|\b(?!KB\d)[A-Z]{2,8}-?\d{4,}\b|\b[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+\b|\bE[A-Z]{5,}\b(?<!ERROR)|\b[45]\d\d [45]\.\d{1,3}\.\d{1,3}\b|\b[A-Z]{3,5}-\d{3,5}\b/gi;
const NOT_CODES = /^(?:UTF|ISO|RFC|CVE|SHA|TLS|SSL|HTTP|PORT|WINDOWS|SERVER|VERSION)[-_]?\d+$/i;

/** `Get-CsWebTicket : …`, and what a program of that name prints: `curl: (7) …`, `kubectl: …`. */
const CMDLET = /^([A-Z][A-Za-z]+-[A-Z][A-Za-z0-9]+)\s*:\s/;
const PROGRAM = /^(?:[\w./~-]*\/)?([a-z][a-z0-9_.+-]{1,30})(?:\[\d+\])?:\s/;
const SEVERITY =
  /^(?:error|err|fatal|warning|warn|info|note|exception|panic|failed|failure|message|cause|reason|status|debug|trace|critical|code|the|caused)$/;

/** What somebody left out before a message. */
const LEAD = /^\s*(?:(?:[,;]|\.{3,}|…)\s+)*|\s+$/g;

/**
 * Makes an error text of what a document quotes.
 *
 * White space is collapsed, surrounding quotation marks go, links that were left open are reduced
 * to their text. `reporter` is the cmdlet or program that opens the line as consoles print it;
 * `codes` are those that identify an error on their own (not bare numbers).
 *
 * `"Get-CsWebTicket : Failed  (0x80070005)."` →
 * `{ text: 'Get-CsWebTicket : Failed (0x80070005).', reporter: 'Get-CsWebTicket', codes: ['0x80070005'] }`
 *
 * @param line 1-based line where the text starts
 */
export function makeError(raw: string, line: number, variant = false): ErrorText {
  const text = unquote(closeLink(raw.replace(/\s+/g, ' ').replace(LEAD, '')));
  const program = PROGRAM.exec(text)?.[1];
  const reporter =
    CMDLET.exec(text)?.[1] ?? (program !== undefined && !SEVERITY.test(program) ? program : null);
  const codes = Array.from(text.matchAll(CODES)).flatMap(({ 0: code, index }) => {
    const isCode = /[A-Z]/.test(code) || code.startsWith('0x');
    // `SQLITE_BUSY: …`, `code E_FOO`: it is said to be one.
    const isSaid = /(?:^|: |\bcodes? )$/i.test(text.slice(0, index));
    return isCode && !NOT_CODES.test(code) && !isName(code, isSaid) ? code : [];
  });
  return {
    text,
    reporter,
    codes: [...new Set(codes)],
    line,
    ...(variant ? { variant: true as const } : {}),
  };
}

/**
 * `ECONNREFUSED`, `CLUSTER_BLOCK_EXCEPTION` are codes; `Either` and `EXITCODE` only begin like one,
 * `OrgID_of_user` and `IF_NAME` name what somebody puts in.
 */
function isName(code: string, isSaid: boolean): boolean {
  if (/\d{3}|^0x/i.test(code)) return false;
  if (!code.includes('_')) return !ERRNO.test(code) && !/^Error\p{Lu}\p{L}{4,}$/u.test(code);
  const isLong = code.split('_').length > 2;
  return /\p{Ll}/u.test(code) || (!isSaid && !isLong && !SYMBOL.test(code));
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['«', '»'],
  ['»', '«'],
  ['`', '`'],
];

/** Removes quotation marks that enclose the whole text, with a full stop outside them. */
export function unquote(text: string): string {
  for (const [open, close] of PAIRS) {
    if (!text.startsWith(open) || text.length < 3) continue;
    const end = text.lastIndexOf(close);
    if (end <= 0 || text.indexOf(close, open.length) !== end) continue;
    if (/^[.,:;]?$/.test(text.slice(end + close.length))) {
      return text.slice(open.length, end).trim();
    }
  }
  return text;
}
