import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { otherPlace, report } from '#core/guide/report.ts';
import type { ErrorText, Issue } from './issue.ts';

/**
 * Reports messages that two issues document, with the other place: `same-error` where the words are
 * the same, `similar-error` where only values or words that say nothing differ.
 *
 * `Can't open 'a.txt'.` and `Cannot open the file b.txt` aren't similar; `Can't open file 'a.txt'.`
 * and `Cannot open the file "b.txt"` are. One look-up a message, however many there are.
 */
export function checkRepeatedErrors(
  issues: readonly Issue[],
  fileOf: (issue: Issue) => VFile | undefined,
): void {
  const same = new Map<string, Place>();
  const similar = new Map<string, Place>();
  for (const issue of issues) {
    for (const error of issue.errors) {
      const first = firstOf(same, wordsOf(error.text), { issue, error });
      const near = firstOf(similar, essenceOf(error.text), { issue, error });
      const file = fileOf(issue);
      if (file === undefined) continue;
      if (first.issue !== issue) {
        report(
          file,
          `Unexpected error text that \`${first.issue.title}\` documents already, expected one issue for it`,
          {
            rule: 'same-error',
            place: { line: error.line, column: 1 },
            cause: placeOf(first, 'The same error text'),
          },
        );
      } else if (near.issue !== issue) {
        report(
          file,
          `Unexpected error text that differs from one of \`${near.issue.title}\` in values only, expected one issue for both`,
          {
            rule: 'similar-error',
            place: { line: error.line, column: 1 },
            cause: placeOf(near, 'The similar error text'),
          },
        );
      }
    }
  }
}

interface Place {
  issue: Issue;
  error: ErrorText;
}

/** Whoever came first under a key; texts without one are like no other. */
function firstOf(places: Map<string, Place>, key: string, place: Place): Place {
  if (key === '') return place;
  const first = places.get(key) ?? place;
  places.set(key, first);
  return first;
}

function placeOf({ issue, error }: Place, reason: string): VFileMessage {
  return otherPlace(reason, issue.source.path, error.line);
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** What differs from reader to reader: quoted names, placeholders, addresses, paths, ids, times. */
const VALUES =
  /"[^"]{1,80}"|“[^”]{1,80}”|„[^“”]{1,80}[“”]|«[^»]{1,80}»|(?<!\w)'[^']{1,80}'(?!\w)|‘[^’]{1,80}’|<[^<>\s][^<>]{0,60}>|\[[^[\]]{1,60}\]|\{[^{}]{1,60}\}|https?:\/\/\S+|\S+@\S+|\b[a-z]:\\\S+|(?<!\S)\/\S+\/\S*|\b[\da-f]{8}(?:-[\da-f]{4,12}){3,4}\b|\b\d+(?:[.:,/-]\d+)+\b|\b\d{1,2}\b/giu;
const EMPTY_WORDS = /\b(?:the|an?|this|that|your|please|has|have|been|is|was|are)\b/g;
/** Shorter texts are alike by chance. */
const FEWEST_WORDS = 4;

/** The words of a message that stay when values change; codes are no values. */
function essenceOf(text: string): string {
  const plain = text
    .replace(VALUES, ' ')
    .toLowerCase()
    .replace(/can(?:['’]t|not)\b/g, 'can not')
    .replace(/n['’]t\b/g, ' not')
    .replace(EMPTY_WORDS, ' ');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < FEWEST_WORDS ? '' : words.join(' ');
}
