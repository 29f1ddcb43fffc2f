import { isHostName } from './value-patterns.ts';

/**
 * What may say whose machine, account or secret it is, the most telling first. Every expression is
 * bounded, or runs over one class of characters, so that reading is linear.
 */
const RULES: readonly [pattern: RegExp, put: string | ((...match: string[]) => string)][] = [
  [/-----BEGIN [A-Z ]{3,40}-----[\s\S]{0,20000}?(?:-----END [A-Z ]{3,40}-----|$)/g, '‹key›'],
  [/\b(Bearer|Basic|Negotiate|NTLM) +[\w.~+/=-]{6,}/gi, '$1 ‹token›'],
  [/\beyJ[\w-]{5,}(?:\.[\w-]*){0,4}/g, '‹token›'],
  // password = "…", -Password '…', "client_secret": "…", AccountKey=…;
  [
    /((?:password|passwd|pwd|passphrase|secret|token|api[-_ ]?key|access[-_ ]?key|account[-_ ]?key|sharedaccess\w{0,12}|private[-_ ]?key|credential|authorization|cookie|sig)["']?(?: ?[:=] ?| +(?=["'])))("[^"\n]{0,400}"?|'[^'\n]{0,400}'?|[^\s;,&]+)/gi,
    '$1‹secret›',
  ],
  [
    /\b(?:AKIA|ASIA)[A-Z\d]{12,}|\b(?:gh[a-z]_|github_pat_|glpat-|xox[a-z]-|sk-)[\w-]{10,}/g,
    '‹key›',
  ],
  [/\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi, '‹id›'],
  [/[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){0,8}/gu, '‹e-mail›'],
  // An address says who, where and, in its query, what with: its path stays.
  [
    /\b([a-z][a-z\d+.-]{1,10}:\/\/)(?:[^\s/@"'<>]{0,200}@)?[^\s/?#"'<>]{1,260}([^\s?#"'<>]{0,500})([?#][^\s"'<>]{0,2000})?/gi,
    (_whole, scheme = '', path = '', query = '') => `${scheme}‹host›${path}${query && '?‹query›'}`,
  ],
  [/(\\\\{1,3})[\w.$-]{1,120}(?=\\)/g, '$1‹host›'],
  [/([\\/](?:Users|home|Documents and Settings|Benutzer)[\\/]{1,2})[^\\/\s"'<>:;,]+/gi, '$1‹user›'],
  [
    /(?<![\w\\:/.])(?!HK[A-Z])[A-Z][A-Z\d-]{1,14}\\{1,2}[\w.$-]{1,60}(?![\\\w])|(?<=['"])[\w-]{2,20}\\{1,2}[\w.$-]{1,60}(?=['"])/g,
    '‹domain›\\‹user›',
  ],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '‹ip›'],
  [/(?<![\w:])(?:[\da-f]{0,4}:){2,8}[\da-f]{0,4}(?:%\w{1,16})?(?![\w:])/gi, keepTimes],
  [/[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,8}/gu, keepNames],
  [
    /\b(?:DESKTOP|LAPTOP|WIN)-[A-Z\d]{5,12}\b|\b[A-Z]{2,12}(?:-[A-Z\d]{1,8}){0,2}-?0\d\b/g,
    '‹host›',
  ],
  // A key has no blanks, and its letters and digits are in no order.
  [/[\w+/-]{24,}={0,2}/g, keepWords],
];

/**
 * Replaces what may say who and where somebody is, or lets somebody in: e-mail addresses, hosts, IPs,
 * GUIDs, user names in paths, tokens, passwords and keys.
 *
 * `\\srv\c$\Users\ann failed for ann@contoso.com` → `\\‹host›\c$\Users\‹user› failed for ‹e-mail›`
 */
export function redact(text: string): string {
  let redacted = text;
  for (const [pattern, put] of RULES) {
    redacted =
      typeof put === 'string' ? redacted.replace(pattern, put) : redacted.replace(pattern, put);
  }
  return redacted;
}

/** `10:15:30` is a time, `fe80::1` isn't. */
function keepTimes(text: string): string {
  return /^\d{1,2}:\d\d:\d\d$|^:+$/.test(text) ? text : '‹ip›';
}

/** `System.IO.IOException` and `module.psm1` are no hosts. */
function keepNames(text: string): string {
  const isMixed = /\.[A-Z]+[a-z]/.test(text);
  const isLong = text.split('.').length > 2 && /^[a-z\d.-]+$/.test(text) && !/^[\d.]+$/.test(text);
  return isHostName(text.toLowerCase()) && !isMixed ? '‹host›' : isLong ? '‹host›' : text;
}

/** `Get-CsOnlineSession/Configuration2` is made of words, a key isn't. */
function keepWords(text: string): string {
  const isWords = text.split(/[-_/+=]/).every((part) => /^[A-Za-z]*\d{0,4}$/.test(part));
  return isWords || !/\d/.test(text) ? text : '‹key›';
}
