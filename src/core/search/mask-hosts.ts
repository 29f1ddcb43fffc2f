import type { Word } from './split-words.ts';

/** `SERVER01`, `SRV-77`, `WEB-PROD-03`, and the names that Windows makes up: `DESKTOP-8KQ3V2A`. */
const MACHINE =
  /^(?:[A-Z]{2,12}0\d|[A-Z]{2,12}(?:-[A-Z\d]{1,8}){0,2}-\d\d|(?:DESKTOP|LAPTOP|WIN)-[A-Z\d]{5,12})$/;

/** A machine's name is no more words than this. */
const MOST_PARTS = 4;

/**
 * Makes one value of a machine's name that has no domain. In capitals only, with two digits at its
 * end: `TLS12` and `SHA-256` are no machines, and `gateway-01` may be a document's own word.
 */
export function maskHosts(text: string, words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    let last = i;
    while (last - i < MOST_PARTS && isHyphen(text, words[last], words[last + 1])) last++;
    const end = words[last]?.end ?? word.end;
    if (
      last - i < MOST_PARTS &&
      word.kind === 'word' &&
      MACHINE.test(text.slice(word.start, end))
    ) {
      out.push({
        ...word,
        key: '',
        kind: 'host',
        letters: text.slice(word.start, end).toLowerCase(),
        end,
      });
      i = last;
    } else out.push(word);
  }
  return out;
}

function isHyphen(text: string, left: Word | undefined, right: Word | undefined): boolean {
  return left !== undefined && right?.start === left.end + 1 && text[left.end] === '-';
}
