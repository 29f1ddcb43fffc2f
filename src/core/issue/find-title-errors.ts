import type { PhrasingContent } from 'mdast';
import { findQuotes } from './find-quotes.ts';
import { looksLikeError } from './looks-like-error.ts';
import { unquote } from './make-error.ts';
import type { Part } from './part.ts';

const NUMBERED =
  /^(?:HTTP |SIP )?(?!(?:19|20)\d\d\b)(?:\d{3,6}|\d{1,6} \d{3}|0x[0-9a-f]{4,8})\b(?![.\d]).*\p{L}/iu;
const STOP_CODE = /\b(?:bug ?check|stop (?:code|error)) 0x[0-9a-f]+(?: [A-Z_]{4,})?/i;
const NAMED =
  /\b(?:errors?|messages?|warnings?|exceptions?|fails? with|failed with|says?|codes?|fehler|erreur)\b/i;

/**
 * Finds the messages that a title quotes.
 *
 * `"The disk is full" error in Foo` → `The disk is full`; `Error: Not found` → `Not found`;
 * `502 Bad Gateway` → itself; `"Desktop app" is missing` → none
 */
export function findTitleErrors(part: Pick<Part, 'title' | 'titleNode' | 'label'>): string[] {
  const { title, label } = part;
  if (label?.role === 'error' && label.name !== null) return [unquote(label.name)];
  const children = (
    part.titleNode !== null && 'children' in part.titleNode
      ? part.titleNode.children
      : [{ type: 'text', value: title }]
  ) as PhrasingContent[];
  const quotes = findQuotes(children).filter(
    ({ text, mark }) =>
      (mark === 'quotes' || mark === 'code') &&
      text.split(/\s+/).length >= 2 &&
      (looksLikeError(text) || (mark === 'quotes' && NAMED.test(title))) &&
      !/^--?\w|\.\w{2,4}$/.test(text),
  );
  if (quotes.length > 0) return quotes.map(({ text }) => text);
  const stop = STOP_CODE.exec(title);
  if (stop !== null) return [stop[0]];
  const closing = /^([^"“]{12,})["”]\s+(?:error|message|warning)\b/i.exec(title);
  if (closing?.[1] !== undefined) return [closing[1]];
  return NUMBERED.test(title) ? [title] : [];
}
