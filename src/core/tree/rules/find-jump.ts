import { parseCondition } from './parse-condition.ts';

/** Where a sentence sends the reader on to. */
export type Jump =
  /** A step of the same list, by its number (1-based). */
  | { kind: 'step'; step: number }
  /** What comes next: the step or, where it names one, the whole next way. */
  | { kind: 'next'; what: 'step' | 'way' }
  /** Another way to fix the same problem, as its heading begins: `Method 2`. */
  | { kind: 'way'; name: string }
  /** A place that a link leads to, as written: `#install-the-agent`. */
  | { kind: 'link'; url: string };

const GO =
  '(?:go|skip|proceed|continue|move|jump|advance)(?: on| ahead| directly| straight)? (?:to|at|with|from)';
const STEP = new RegExp(`\\b${GO} step (\\d{1,2})\\b`, 'i');
const WAY =
  '(?:method|option|solution|resolution|workaround|fix|approach|way|procedure|cause|scenario)';
const NEXT = new RegExp(`\\b${GO} the (?:next|following) (?:(step)|${WAY}|section)\\b`, 'i');
const NAMED = new RegExp(`\\b${GO} (${WAY} (?:\\d{1,2}|[A-Z]))\\b`, 'i');
/** Only a sentence that does nothing but send on is about where its link leads. */
const SENDS = new RegExp(
  `^(?:please )?(?:${GO}|see|refer to|follow)(?: the)? (?:(?:steps|instructions|procedure|section|guidance) (?:in|under|at|for) )?`,
  'i',
);

/**
 * Finds where a sentence sends the reader; null where it doesn't. `links` are the addresses of its
 * links, in order.
 *
 * - `If the lamp is on, skip to step 4.` → step 4
 * - `If the calls fail again, go to Method 2.` → the way that begins with `Method 2`
 * - `If the agent is missing, proceed to [Install the agent](#install).` → the link
 */
export function findJump(sentence: string, links: readonly string[] = []): Jump | null {
  const [, step] = STEP.exec(sentence) ?? [];
  if (step !== undefined) return { kind: 'step', step: Number(step) };
  const next = NEXT.exec(sentence);
  if (next) return { kind: 'next', what: next[1] === undefined ? 'way' : 'step' };
  const [, name] = NAMED.exec(sentence) ?? [];
  if (name !== undefined) return { kind: 'way', name };
  const [url] = links;
  const sends = SENDS.test(whatToDo(sentence));
  return url !== undefined && links.length === 1 && sends ? { kind: 'link', url } : null;
}

/**
 * Says whether a sentence does nothing but send the reader on: there is then nothing to do first.
 *
 * `If it is, go to step 4.` → true; `Restart it, and then go to step 4.` → false
 */
export function onlyJumps(sentence: string): boolean {
  const told = whatToDo(sentence);
  return SENDS.test(told) && !/[,;] (?:and|then)\b/i.test(told);
}

/** A sentence without the condition that it stands under. */
function whatToDo(sentence: string): string {
  return (parseCondition(sentence)?.then ?? sentence).replace(/^(?:otherwise|if not),? /i, '');
}
