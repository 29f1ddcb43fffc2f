import { foldWord } from './fold-word.ts';
import type { Word } from './split-words.ts';

/** How a sentence of advice begins; advice is shared, reworded and cut off more than the fact is. */
const ADVICE = new Set(
  `please make verify check ensure contact try see for change close use run review confirm consult
  click select correct bitte stellen weitere veuillez verifiez pour compruebe para`
    .split(/\s+/)
    .map(foldWord),
);

/** How a clause ends that only introduces what another component said. */
const LEAD_IN = new Set('message error exception reason information detail'.split(' '));

const ADVICE_SCALE = 0.4;
const LEAD_IN_SCALE = 0.35;
const REPORTER_SCALE = 0.2;
const QUOTED_SCALE = 0.35;

/**
 * Tells for each word of a documented message how much its clause counts, 0–1.
 *
 * `New-PSSession : [host] Connecting to remote server host failed with the following error message :
 * The limit is exceeded. Please close a shell.` → reporter .2, lead-in .35, fact 1, advice .4
 *
 * The reporter counts little because modules get renamed while the message stays. Where nothing but
 * weak clauses would be left, all count in full: `Sign in again.` is a whole message.
 */
export function scaleClauses(text: string, words: readonly Word[]): number[] {
  const scales: number[] = [];
  let strong = 0;
  for (let from = 0; from < words.length;) {
    let to = from;
    while (to < words.length && words[to]?.clause === words[from]?.clause) to++;
    const scale = scaleOf(words.slice(from, to), text, from === 0, to === words.length);
    for (let i = from; i < to; i++) scales.push(scale * (words[i]?.quoted ? QUOTED_SCALE : 1));
    if (scale === 1) strong += to - from;
    from = to;
  }
  if (strong >= 3 || strong * 3 >= words.length) return scales;
  return words.map((word) => (word.quoted ? QUOTED_SCALE : 1));
}

function scaleOf(clause: readonly Word[], text: string, first: boolean, last: boolean): number {
  const opening = clause[0]?.key ?? '';
  const closing = clause.at(-1);
  const colon =
    closing !== undefined && /^["')\]]{0,2} ?:/.test(text.slice(closing.end, closing.end + 4));
  if (colon && !last) {
    if (first && isReporter(clause, text)) return REPORTER_SCALE;
    if (LEAD_IN.has(closing.key)) return LEAD_IN_SCALE;
  }
  return !first && ADVICE.has(opening) ? ADVICE_SCALE : 1;
}

/** `Get-CsWebTicket :`, `docker:`, `npm ERR! :`, `MoveUserException:` – a name, no sentence. */
function isReporter(clause: readonly Word[], text: string): boolean {
  const start = clause[0]?.start ?? 0;
  const end = clause.at(-1)?.end ?? 0;
  return !text.slice(start, end).includes(' ');
}
