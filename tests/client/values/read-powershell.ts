/**
 * Reads one command as PowerShell would: its words, with quotes and escapes resolved. Null where it is
 * more than one command, or anything in it would be evaluated. Written from the language's description,
 * apart from the code that it tests:
 * https://learn.microsoft.com/powershell/scripting/lang-spec/chapter-02
 */
export function readPowerShell(code: string): string[] | null {
  const words: string[] = [];
  let rest = code;
  while (rest !== '') {
    const blank = /^[ \t\u00a0]+/.exec(rest)?.[0];
    if (blank) {
      rest = rest.slice(blank.length);
      continue;
    }
    const read =
      hereString(rest) ??
      quoted(rest, /^['‘-‛]/u, false) ??
      quoted(rest, /^["“-„]/u, true) ??
      bare(rest);
    if (read === null) return null;
    words.push(read.word);
    rest = rest.slice(read.length);
  }
  return words;
}

interface Read {
  word: string;
  /** Characters read. */
  length: number;
}

function hereString(text: string): Read | null {
  const open = /^@(['‘-‛]|["“-„])[ \t]*\r?\n/u.exec(text);
  if (!open) return null;
  const isSingle = /['‘-‛]/u.test(open[1] ?? '');
  const close = (isSingle ? /\r?\n['‘-‛]@/u : /\r?\n["“-„]@/u).exec(text.slice(open[0].length - 1));
  if (!close) return null;
  const inner = text.slice(open[0].length, open[0].length - 1 + close.index);
  const word = isSingle ? inner : expand(inner);
  const length = open[0].length - 1 + close.index + close[0].length;
  return word === null ? null : { word, length };
}

/** A string ends at its first quotation mark that is neither doubled nor, if it expands, escaped. */
function quoted(text: string, mark: RegExp, expands: boolean): Read | null {
  if (!mark.test(text)) return null;
  let word = '';
  for (let i = 1; i < text.length; i++) {
    const char = text[i] ?? '';
    if (mark.test(char)) {
      if (!mark.test(text[i + 1] ?? '')) {
        // What follows a string directly would be another word, or a member of it.
        return /^(?:\s|,|$)/.test(text.slice(i + 1)) ? { word, length: i + 1 } : null;
      }
      i += 1;
      word += char;
    } else if (expands && char === '`') {
      const one = expand(text.slice(i, i + 2));
      if (one === null) return null;
      word += one;
      i += 1;
    } else if (expands && isVariable(text.slice(i))) return null;
    else word += char;
  }
  return null;
}

const ESCAPES: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  e: '\x1b',
};

/** The text of an expandable string; null where it has a variable or a subexpression. */
function expand(text: string): string | null {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === '`') {
      const next = text[++i] ?? '';
      out += ESCAPES[next] ?? next;
    } else if (isVariable(text.slice(i))) return null;
    else out += char;
  }
  return out;
}

function isVariable(text: string): boolean {
  return /^\$(?:[\p{L}\p{N}_:?^$]|\{|\()/u.test(text);
}

/** A word without quotes: whatever means something to PowerShell in it makes it more than that. */
function bare(text: string): Read | null {
  if (text.startsWith(',')) return { word: ',', length: 1 };
  const word = /^[^\s,'‘-‛"“-„`$;&|<>(){}]+/u.exec(text)?.[0] ?? '';
  if (word === '' || /^[#@[\]]|^\S*\*/.test(word)) return null;
  const next = text[word.length] ?? ' ';
  return /[\s,]/.test(next) ? { word, length: word.length } : null;
}
