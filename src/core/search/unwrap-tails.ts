/** The two labels of PowerShell's tail, which are English in every language of Windows. */
const FIRST = 'CategoryInfo';
const LAST = 'FullyQualifiedErrorId';

/** A tail is no longer than this, in characters, whatever wrapped or prefixed its lines. */
const LONGEST = 1500;
/** From this length on a console may have cut the last line, in characters. */
const MAY_BE_CUT = 70;

/**
 * Puts each tail of PowerShell into two lines of its own, however a console, a mail or a ticket
 * has wrapped or flattened it: what stands between its labels is no part of a message.
 *
 * ```text
 * gone. + CategoryInfo   : OpenError:             gone.
 * (System.Mana....Runspace) [], PSRemo       →    + CategoryInfo : -
 * tingException + FullyQualifiedErrorId : A       + FullyQualifiedErrorId : -
 * ```
 *
 * Linear: each label is looked for once.
 */
export function unwrapTails(text: string): string {
  let out = '';
  let at = 0;
  let label = -1;
  for (let from = text.indexOf(FIRST); from >= 0; from = text.indexOf(FIRST, at)) {
    if (label < from) label = text.indexOf(LAST, from);
    if (label < 0) break;
    const value = /^[ \n>|]{0,20}:[ \n>|]{0,20}\S{1,300}/.exec(
      text.slice(label + LAST.length, label + LONGEST),
    );
    const isTail =
      label - from < LONGEST &&
      value !== null &&
      /^[ \n>|]{0,20}:/.test(text.slice(from + FIRST.length, from + FIRST.length + 40)) &&
      !/\n *\n/.test(text.slice(from, label));
    const end = isTail ? endOfTail(text, label + LAST.length + value[0].length) : from + 1;
    out += isTail
      ? `${text.slice(at, from).replace(/[+ ]{1,40}$/, '')}\n+ ${FIRST} : -\n+ ${LAST} : -\n`
      : text.slice(at, end);
    at = end;
  }
  return out + text.slice(at);
}

/** Takes the rest of an error id that was cut in mid-word: `PSSession\nOpenFailed`. */
function endOfTail(text: string, end: number): number {
  const line = text.slice(Math.max(0, end - MAY_BE_CUT), end);
  if (line.length < MAY_BE_CUT || line.includes('\n')) return end;
  const rest = /^\n[ >|]{0,8}[\w,.]{1,80}(?=\n|$)/.exec(text.slice(end, end + 100));
  return end + (rest?.[0].length ?? 0);
}
