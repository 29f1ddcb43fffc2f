import { isCommand, isRunAgain } from './is-run.ts';

/** A value to write into code, in place of the code from `start` to `end`. */
export interface Spot {
  code: string;
  start: number;
  end: number;
}

/** Means itself wherever it stands, quoted or not, and in whatever reads it after the shell. */
const PLAIN = /^[\p{L}\p{N}_][\p{L}\p{N}_.@:/+-]*$|^\/[\p{L}\p{N}_.@:/+-]*$/u;

/** Where a place in the code of a shell is. */
interface Context {
  quote: 'none' | 'single' | 'double' | 'comment';
  /** Where the word begins that the place is in, and where its quoted part does. */
  word: number;
  string: number;
  isEscaped: boolean;
  /** Whether there was anything before it that makes it code within code, or text for a program. */
  isDeep: boolean;
}

/**
 * Writes a value as a POSIX shell needs it at a place: bare, in single quotes or in double quotes.
 * Null where it can't be made safe: as a command or an option, inside a variable, in code within
 * code, and wherever something else reads the string once more.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 *
 * `rm kenmyer.log`, `it's.log` → `rm 'it'\''s.log'`
 */
export function quotePosix({ code, start, end }: Spot, value: string): string | null {
  const { quote, word, string, isEscaped, isDeep } = readContext(code, start);
  const before = code.slice(0, word);
  const isAssigned = /^\w+=["']?$/.test(code.slice(word, start));
  if (isEscaped || /\$[\w{!#]*$/.test(code.slice(0, start))) return null;
  if (quote !== 'comment' && isCommand(before) && !isAssigned) return null;
  if (PLAIN.test(value)) return isRunAgain(before) && !isAddress(value) ? null : value;
  if (isDeep || quote === 'comment' || isRunAgain(before)) return null;
  // Quotes don't keep a program from reading it as an option.
  if (value.startsWith('-') && /^["']?$/.test(code.slice(word, start))) return null;
  if (quote === 'none') return `'${value.replaceAll("'", String.raw`'\''`)}'`;
  const closing = code.indexOf(quote === 'single' ? "'" : '"', end);
  if (closing < 0 || /[^\w.@:\\/+=-]/.test(code.slice(string, start) + code.slice(end, closing))) {
    // Among other words it may be a sentence of another language.
    return null;
  }
  if (quote === 'single') return value.replaceAll("'", String.raw`'\''`);
  // A shell that is typed into takes `!` for history, and keeps the backslash before it.
  return value.includes('!') ? null : value.replace(/[\\"$`]/g, String.raw`\$&`);
}

/** A host or an account: nothing that a shell, or what it starts, would find and run. */
export function isAddress(value: string): boolean {
  return /^[^\\/]*[@\d.][^\\/]*$/.test(value);
}

function readContext(code: string, start: number): Context {
  let quote: Context['quote'] = 'none';
  let [word, string, isEscaped, isDeep] = [0, 0, false, false];
  for (let i = 0; i < start; i++) {
    const char = code[i] ?? '';
    const next = code[i + 1] ?? '';
    if (quote === 'comment') {
      if (char === '\n') [quote, word] = ['none', i + 1];
    } else if (quote === 'single') {
      if (char === "'") quote = 'none';
    } else if (char === '\\') {
      isEscaped = ++i >= start;
    } else if (char === '`' || (char === '$' && /[('"{]/.test(next))) {
      isDeep = true;
    } else if (quote === 'double') {
      if (char === '"') quote = 'none';
    } else if (char === "'" || char === '"') {
      [quote, string] = [char === "'" ? 'single' : 'double', i + 1];
    } else if (char === '#' && i === word) {
      quote = 'comment';
    } else if (/[\s;|&()<>]/.test(char)) {
      word = i + 1;
      if ((char === '<' || char === '(') && (next === char || next === '(')) isDeep = true;
      if (char === '>' && next === '(') isDeep = true;
    } else if (char === '[' && next === '[') {
      isDeep = true;
    }
  }
  return { quote, word, string, isEscaped, isDeep };
}
