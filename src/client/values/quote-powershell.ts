import { isCommand, isFed, isRunAgain } from './is-run.ts';
import { isAddress, type Spot } from './quote-posix.ts';

// PowerShell takes typographic quotation marks for the plain ones, dashes for the hyphen:
// https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
// https://github.com/PowerShell/PowerShell/blob/master/src/System.Management.Automation/engine/parser/CharTraits.cs
const SINGLE = /['\u2018-\u201b]/;
const DOUBLE = /["\u201c-\u201e]/;
const DASH = /^[-\u2013-\u2015]/;

/** Means itself wherever it stands, quoted or not. */
const PLAIN = /^[\p{L}\p{N}_\\/][\p{L}\p{N}_.@:\\/+-]*$/u;

/**
 * Never made safe: a double quotation mark is lost on the way to a program, `*`, `?` and brackets
 * mean many files however they are quoted, and a backtick may be taken for an escape twice.
 */
const UNSAFE = /["\u201c-\u201e*?[\]`]|\\$/;

type Quote = 'none' | 'single' | 'double' | 'here-single' | 'here-double' | 'comment' | 'remark';

/** Where a place in the code is; see `quotePosix`. */
interface Context {
  quote: Quote;
  word: number;
  string: number;
  isEscaped: boolean;
  isDeep: boolean;
}

/**
 * Writes a value as PowerShell needs it at a place: bare, in single or double quotes, in a
 * here-string. Null where it can't be made safe: see `quotePosix`.
 *
 * `Get-User kenmyer`, `o'neil` → `Get-User 'o''neil'`
 */
export function quotePowerShell({ code, start, end }: Spot, value: string): string | null {
  const { quote, word, string, isEscaped, isDeep } = readContext(code, start);
  const before = code.slice(0, word);
  if (isEscaped || /\$[\w:{?^$]*$/.test(code.slice(0, start))) return null;
  const isQuoted = quote === 'single' || quote === 'double';
  const isCalled = /(?:&|(?:^|[\s;|({])\.)\s*$/.test(before);
  if (isFed(before)) return null;
  if (isQuoted ? isCalled : quote === 'none' && (isCommand(before) || /=\s*$/.test(before))) {
    return null;
  }
  if (UNSAFE.test(value)) return null;
  if (PLAIN.test(value)) return isRunAgain(before) && !isAddress(value) ? null : value;
  if (isDeep || quote === 'comment' || quote === 'remark' || isRunAgain(before)) return null;
  if (DASH.test(value) && start - word <= 1) return null;
  const doubled = value.replace(new RegExp(SINGLE, 'g'), '$&$&');
  // A word that begins with a quotation mark ends with its partner: only a whole word can be quoted.
  if (quote === 'none') {
    return start === word && /^(?:[\s;|)},]|$)/.test(code.slice(end)) ? `'${doubled}'` : null;
  }
  if (quote === 'here-single') return SINGLE.test(value) ? null : value;
  if (quote === 'here-double') return value.replaceAll('$', '`$');
  const closing = code.slice(end).search(quote === 'single' ? SINGLE : DOUBLE);
  const others = code.slice(string, start) + code.slice(end, end + closing);
  // Among other words it may be a sentence of another language.
  if (closing < 0 || /[^\w.@:\\/+=-]/.test(others)) return null;
  return quote === 'single' ? doubled : value.replaceAll('$', '`$');
}

function readContext(code: string, start: number): Context {
  let quote: Quote = 'none';
  let [word, string, isEscaped, isDeep] = [0, 0, false, false];
  for (let i = 0; i < start; i++) {
    const char = code[i] ?? '';
    const next = code[i + 1] ?? '';
    if (quote === 'comment') {
      if (char === '\n') [quote, word] = ['none', i + 1];
    } else if (quote === 'remark') {
      if (char === '#' && next === '>') [quote, word] = ['none', i + 2];
    } else if (quote === 'single') {
      if (SINGLE.test(char) && SINGLE.test(next)) i += 1;
      else if (SINGLE.test(char)) quote = 'none';
    } else if (quote === 'here-single' || quote === 'here-double') {
      const mark = quote === 'here-single' ? SINGLE : DOUBLE;
      if (quote === 'here-double' && char === '$' && next === '(') isDeep = true;
      if (char === '\n' && mark.test(next) && code[i + 2] === '@') [quote, i] = ['none', i + 2];
    } else if (char === '`') {
      isEscaped = ++i >= start;
    } else if (quote === 'double') {
      if (char === '$' && next === '(') isDeep = true;
      if (DOUBLE.test(char) && DOUBLE.test(next)) i += 1;
      else if (DOUBLE.test(char)) quote = 'none';
    } else if (char === '@' && (SINGLE.test(next) || DOUBLE.test(next))) {
      quote = SINGLE.test(next) ? 'here-single' : 'here-double';
      i += 1;
    } else if (SINGLE.test(char) || DOUBLE.test(char)) {
      [quote, string] = [SINGLE.test(char) ? 'single' : 'double', i + 1];
    } else if (char === '<' && next === '#') {
      quote = 'remark';
    } else if (char === '#' && i === word) {
      quote = 'comment';
    } else if (/[\s;|&(){},=]/.test(char)) {
      word = i + 1;
    } else if (code.startsWith('--%', i) && i === word) {
      // From here on nothing is PowerShell's.
      isDeep = true;
    }
  }
  return { quote, word, string, isEscaped, isDeep };
}
