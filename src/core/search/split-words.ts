import { foldWord } from './fold-word.ts';
import { maskHosts } from './mask-hosts.ts';
import { mergeNegations } from './merge-negations.ts';
import { renameProducts } from './rename-products.ts';
import { findReasons } from './find-reasons.ts';
import type { ValueKind } from './value-patterns.ts';
import { isHostName, UNSPACED, VALUE_KINDS, VALUE_PATTERN } from './value-patterns.ts';

/** A word or a value of a text. Two words are the same when their `key` is. */
export interface Word {
  /** Folded form; empty for a value that tells nothing, such as an e-mail address. */
  key: string;
  /** Lower-case letters as written, for joining what a console broke. */
  letters: string;
  /** `word`; `code` for evidence that stands for itself; else the kind of a variable part. */
  kind: 'word' | 'code' | SlotKind;
  /** Character offsets into the text. */
  start: number;
  end: number;
  /** Number of the clause it belongs to, from 0. */
  clause: number;
  /** In a short quotation, so likely somebody's own name for something. */
  quoted: boolean;
}

export type SlotKind =
  'user' | 'host' | 'path' | 'url' | 'ip' | 'guid' | 'version' | 'number' | 'date' | 'name';

/** Words before a number that make it a code: `Event 1074`, `error=(506)`, `HTTP 403`. */
const CODE_WORDS = new Set(
  'error errors code codes event eventid status http exit errno result bugcheck fehler erreur'.split(
    ' ',
  ),
);
/** Words before `ID` that make it a code's; a process, a session and a request have an id, too. */
const ID_OF = new Set('event error message fault'.split(' '));
const CODE_WORD = /^[a-z]{2,10}\d{3,}$/;
/** A match that is several words, or may be. */
const SEVERAL = new RegExp(`[._*-]|${UNSPACED.source}`, 'iu');
const CLAUSE_END = /[.!?]["')\]]*\s|[:;](?=\s|$)|[。！？：]|\n\n|---?>/;
/** In quotation marks, or as many programs print values: `larger than the limit of [812/7.4gb]`. */
const QUOTATION =
  /(?<![\p{L}\p{N}])(?:'(?:[^'"\n]{1,60}|[^'"\s]{61,200})'|"(?:[^'"\n]{1,60}|[^'"\s]{61,200})"|\[(?=[^\]]*[\d/:@\\_.=-])[^[\]\s]{1,100}\])(?![\p{L}\p{N}])/gu;

/** A command is nobody's own name: `The term 'Get-Mailbox' is not recognized`. */
const COMMAND = /^['"][A-Z]\w{1,30}-[A-Z]\w{1,60}['"]$/;

/** More words than this in quotation marks are a message, not a name, unless no blank is between them. */
const NAME_LENGTH = 3;

/**
 * Splits a cleaned text into words and values.
 *
 * `Logon failed for 'ann@contoso.com' (0x8007052E)` →
 * `logon`, `fail`, `for`, user, code `0x8007052e`
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let clause = 0;
  let last = 0;
  const push = (kind: Word['kind'], letters: string, start: number, end: number): void => {
    const isNext = start === last + 1 && text[last] === ' ';
    if (!isNext && words.length > 0 && CLAUSE_END.test(text.slice(last, start))) clause++;
    const key = keyOf(kind, letters);
    words.push({ key, letters, kind, start, end, clause, quoted: false });
    last = end;
  };
  for (const match of text.matchAll(VALUE_PATTERN)) {
    const found = match[0];
    const kind = kindOf(match, found, words, text.slice(last, match.index));
    if (kind !== 'word' || !SEVERAL.test(found)) {
      push(kind, found.toLowerCase(), match.index, match.index + found.length);
      continue;
    }
    // A dotted or unspaced run is several words: `System.IO`, `_ssl.c:1129`, `无法加载`.
    for (const part of found.matchAll(/[^._*:-]+/gu)) {
      const pieces = UNSPACED.test(part[0]) ? [...part[0]] : [part[0]];
      let at = match.index + part.index;
      const end = at + part[0].length;
      for (const [i, piece] of pieces.entries()) {
        const stop = i === pieces.length - 1 ? end : at + piece.length;
        push(/^\d+$/.test(piece) ? 'number' : 'word', piece.toLowerCase(), at, stop);
        at = stop;
      }
    }
  }
  markQuoted(text, words);
  return renameProducts(mergeNegations(maskHosts(text, words)));
}

function kindOf(
  match: RegExpMatchArray,
  found: string,
  before: readonly Word[],
  between: string,
): Word['kind'] {
  const previous = before.at(-1);
  let capture = VALUE_KINDS.length;
  while (capture > 1 && match[capture] === undefined) capture--;
  const kind: ValueKind = VALUE_KINDS[capture - 1] ?? 'word';
  // `ERR_REQUIRE_ESM` names an error, in small letters, too; `error_description` is a key.
  const isKey = found !== found.toUpperCase() && found.split('_').length < 3;
  if (kind === 'code' && found.includes('_') && isKey) return 'word';
  if (kind === 'email') return 'user';
  if (kind === 'host') return isHostName(found) ? 'host' : 'word';
  // A message that begins with a number begins with its code: `510560 403 User is not enabled`.
  if (kind === 'number' && previous === undefined && found.length > 2) return 'code';
  if (kind === 'number' && previous !== undefined && between.length < 4) {
    const isId = previous.letters === 'id' && ID_OF.has(before.at(-2)?.letters ?? '');
    if ((isId || CODE_WORDS.has(previous.letters)) && found.length > 1) return 'code';
    // `ORA-12154`
    if (between === '-' && found.length > 2 && isPrefix(match.input, previous)) return 'code';
    // `10199 403 Call rejected`: a code follows a code.
    if (previous.kind === 'code' && found.length === 3) return 'code';
  }
  if (kind === 'word' && CODE_WORD.test(found.toLowerCase())) return 'code';
  if ((kind === 'word' || kind === 'number') && HRESULT.test(found.toLowerCase())) return 'code';
  return kind;
}

/** Capitals that say whose code it is. */
function isPrefix(text = '', { start, end }: Word): boolean {
  return /^[A-Z]{2,6}$/.test(text.slice(start, end));
}

function keyOf(kind: Word['kind'], letters: string): string {
  if (kind === 'word') return foldWord(letters);
  if (kind === 'number') return letters.replace(/,/g, '');
  return kind === 'code' ? foldCode(letters) : '';
}

/** An HRESULT of a failure, as programs show it without its `0x`. */
const HRESULT = /^8[\da-f]{7}$/;

/** `0x00000133` → `0x133`, `-2147024891` and `80070005` → `0x80070005`: Windows prints one HRESULT in many ways. */
function foldCode(code: string): string {
  if (code.startsWith('-')) return `0x${(Number(code) >>> 0).toString(16)}`;
  if (HRESULT.test(code)) return `0x${code}`;
  return code.startsWith('0x') ? `0x${code.slice(2).replace(/^0+(?=.)/, '')}` : code;
}

function markQuoted(text: string, words: Word[]): void {
  const isReason = findReasons(text);
  let i = 0;
  for (const match of text.matchAll(QUOTATION)) {
    const end = match.index + match[0].length;
    while (i < words.length && (words[i]?.start ?? 0) < match.index) i++;
    const inside: Word[] = [];
    for (let word = words[i]; word !== undefined && word.end <= end; word = words[++i]) {
      inside.push(word);
    }
    // In JSON it is what a key has to say: `"msg": "Missing sudo password"`.
    const isSaid =
      inside.length > 1 &&
      /["'] {0,2}: {0,2}$/.test(text.slice(Math.max(0, match.index - 6), match.index));
    const isName = inside.length <= NAME_LENGTH || /^.[^\s]*[/:@\\\d][^\s]*$/.test(match[0]);
    const isOurs = isName && !isSaid && !COMMAND.test(match[0]);
    // `exec caused "permission denied"`: that is no name.
    if (isOurs && !inside.some(isReason)) for (const word of inside) word.quoted = true;
  }
}
