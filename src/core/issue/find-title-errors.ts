import type { PhrasingContent } from 'mdast';
import { findQuotes } from './find-quotes.ts';
import { looksLikeError } from './looks-like-error.ts';
import { unquote } from './make-error.ts';
import { SYMBOL } from './names-problem.ts';
import type { Part } from './part.ts';
import { readCodedTitle } from './read-coded-title.ts';

/** `502 Bad Gateway`, `10199 403 Call rejected`, `0x80070005 …`; years begin other titles. */
const NUMBERED =
  /^(?:HTTP |SIP )?(?!(?:19|20)\d\d\b)(?:\d{3,6}|\d{1,6} \d{3}|0x[0-9a-f]{4,8})\b(?![.\d]).*\p{L}/iu;
const STOP_CODE = /\b(?:bug ?check|stop (?:code|error)) 0x[0-9a-f]+(?: [A-Z_]{4,})?/i;
/** What a program prints: `x509: certificate …`, `java.lang.OutOfMemoryError: heap space`. */
const PRINTED =
  /^(?:[a-z][a-z0-9_.-]*(?: [a-z0-9_.-]+){0,3}: \S|npm ERR! |(?:[\w$]+(?:\.|::))*\w*(?:Error|Exception)(?:$|: )|(?:ERROR|FATAL|PANIC)\b[: ])/;
const NAMED =
  /\b(?:errors?|messages?|warnings?|exceptions?|fails? with|failed with|says?|codes?|fehler|erreur)\b/i;
/** `Why do I get "…"?` */
const GETS = /\b(?:get|see|receive|getting|seeing|receiving)\s+(?:an?\s+|the\s+)?["“„«]/i;
/** What an author adds to a message in a title. */
const OCCASION = /\s+(?:(?:errors?|messages?)(?=$|\s)|(?:when|while|after|during)\s.*$).*$/i;

/**
 * Finds the messages that a title quotes.
 *
 * `"The disk is full" error in Foo` → `The disk is full`; `Error: Not found` → `Not found`;
 * `502 Bad Gateway when saving` → `502 Bad Gateway`; `Why do I get "Sync paused: disk is full"?` →
 * `Sync paused: disk is full`; `ORA-01017: logon denied` → itself; `"Desktop app" is missing` → none
 */
export function findTitleErrors(part: Pick<Part, 'title' | 'titleNode' | 'label'>): string[] {
  const { title, label } = part;
  const isError = label?.role === 'error' && label.name !== null;
  const quotes = quotesOf(part).filter(({ text, mark }) => {
    if (mark !== 'quotes' && mark !== 'code') return false;
    if (/^--?\w|^[\w./\\-]+\.\w{2,4}$/.test(text)) return false;
    const isWhole = text.length >= title.length - 2;
    const words = text.split(/\s+/).length;
    if (words < 2) return looksLikeError(text) && (isWhole || isError);
    if (isError && words >= 3) return true;
    const isGot = words >= 3 && GETS.test(title);
    return looksLikeError(text) || (mark === 'quotes' && (NAMED.test(title) || isGot));
  });
  if (quotes.length > 0) return quotes.map(({ text }) => text);
  if (SYMBOL.test(title)) return [title];
  if (isError) return [unquote((label.name ?? '').replace(/\?$/, ''))];
  const stop = STOP_CODE.exec(title);
  if (stop !== null) return [stop[0]];
  const coded = readCodedTitle(title);
  if (coded && looksLikeError(coded.message))
    return coded.codes.map((code) => `${code}: ${coded.message}`);
  // An opening quotation mark is easily forgotten at the start of a title.
  const closing = /^([^"“]{12,})["”]\s+(?:error|message|warning)\b/i.exec(title);
  if (closing?.[1] !== undefined) return [closing[1]];
  const isPrinted = NUMBERED.test(title) || (PRINTED.test(title) && looksLikeError(title));
  return isPrinted ? [title.replace(OCCASION, '')] : [];
}

function quotesOf({ title, titleNode }: Pick<Part, 'title' | 'titleNode'>) {
  const children =
    titleNode !== null && 'children' in titleNode
      ? (titleNode.children as PhrasingContent[])
      : [{ type: 'text' as const, value: title }];
  return findQuotes(children);
}
