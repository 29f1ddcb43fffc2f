import { foldWord } from './fold-word.ts';
import type { Word } from './split-words.ts';

/** How a sentence begins that says what to do. */
const REQUESTS = `please make verify check ensure contact try change close use run review confirm
  click select correct bitte stellen veuillez verifiez compruebe`;
/** How a sentence begins that says where to read on. */
const POINTERS = `see for consult weitere pour para consulte per zie aby подробнее дополнительные
  자세한 詳 有`;

const REQUEST = new Set(REQUESTS.split(/\s+/).map(foldWord));
const POINTER = new Set(POINTERS.split(/\s+/).map(foldWord));
/** How a sentence of advice begins; advice is shared, reworded and cut off more than the fact is. */
const ADVICE = new Set([...REQUEST, ...POINTER]);

/** True for a word that a sentence saying where to read on begins with: `For more information …`. */
export function beginsPointer(word: Word): boolean {
  return POINTER.has(word.key);
}

/** True for a word that a sentence saying what to do begins with: `Make sure …`, `Please …`. */
export function beginsRequest(word: Word): boolean {
  return REQUEST.has(word.key);
}

/** How a clause ends that only introduces what another component said. */
const LEAD_IN = new Set(
  'message error exception reason information detail fehler fehlermeldung erreur errore erro'.split(
    ' ',
  ),
);

const ADVICE_SCALE = 0.4;
const LEAD_IN_SCALE = 0.35;
const REPORTER_SCALE = 0.2;
/** `java.lang.OutOfMemoryError:` tells what went wrong, and is still left out by many that show it. */
const EXCEPTION_SCALE = 0.5;
const EXCEPTION = /\w(?:exception|error)$/;
/** `… is not accessible. (provider: TCP Provider, error: 40)`: where the error was met, in brackets. */
const DETAIL = /(?<=[.!?]["']? )\((?:[^()]|\([^()]{0,200}\)){1,400}\)/g;
const DETAIL_SCALE = 0.4;
/** `[Microsoft][ODBC Driver 18 for SQL Server]Login failed`: through whom the message came. */
const CARRIER = /^(?:\[[^[\]\n]{1,80}\]:? {0,2}){1,4}/;
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
  const clauses: Word[][] = [];
  for (const word of words) {
    const last = clauses.at(-1);
    if (last?.[0]?.clause === word.clause) last.push(word);
    else clauses.push([word]);
  }
  const details = Array.from(
    text.matchAll(DETAIL),
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const isDetail = ({ start }: Word): boolean =>
    details.some(([from, to]) => start > from && start < to);
  const sentence = clauses.findIndex((clause) => endsSentence(clause.at(-1), text));
  const lead = clauses.findLastIndex(
    (clause, i) =>
      i < clauses.length - 1 &&
      !clause.some(isDetail) &&
      isLeadIn(clause, text, sentence < 0 || i <= sentence),
  );
  const scales = clauses.map((clause, i) => {
    if (i === 0 && clauses.length > 1 && isReporter(clause, text))
      return EXCEPTION.test(clause.at(-1)?.letters ?? '') ? EXCEPTION_SCALE : REPORTER_SCALE;
    if (i <= lead) return LEAD_IN_SCALE;
    return i > 0 && ADVICE.has(clause[0]?.key ?? '') ? ADVICE_SCALE : 1;
  });
  const strong = clauses.filter((_, i) => scales[i] === 1).flat().length;
  const carried = CARRIER.exec(text)?.[0].length ?? 0;
  const isPlain = strong < 3 && strong * 3 < words.length;
  return clauses.flatMap((clause, i) =>
    clause.map((word) => {
      const scale = isPlain ? 1 : isDetail(word) ? DETAIL_SCALE : (scales[i] ?? 1);
      if (word.end <= carried && carried < text.length) return REPORTER_SCALE;
      return scale * (word.quoted ? QUOTED_SCALE : 1);
    }),
  );
}

/**
 * True for what another component reports with: `… failed with the following error message :`, or,
 * in whatever language, a first sentence that names a host and ends in a colon.
 */
function isLeadIn(clause: readonly Word[], text: string, isFirst: boolean): boolean {
  const closing = clause.at(-1);
  if (closing === undefined || !endsInColon(closing, text)) return false;
  return LEAD_IN.has(closing.key) || (isFirst && clause.some((word) => word.kind === 'host'));
}

function endsSentence(word: Word | undefined, text: string): boolean {
  return word !== undefined && /^["')\]]{0,2}[.!?。！？]/.test(text.slice(word.end, word.end + 3));
}

function endsInColon(word: Word, text: string): boolean {
  return /^["')\]]{0,2} ?[:：]/.test(text.slice(word.end, word.end + 4));
}

/** `Get-CsWebTicket :`, `docker:`, `npm ERR! :`, `MoveUserException:` – a name, no sentence. */
function isReporter(clause: readonly Word[], text: string): boolean {
  const start = clause[0]?.start ?? 0;
  const closing = clause.at(-1);
  const end = closing?.end ?? 0;
  return (
    closing !== undefined && endsInColon(closing, text) && !text.slice(start, end).includes(' ')
  );
}
