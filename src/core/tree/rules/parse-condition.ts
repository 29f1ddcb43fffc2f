import { capitalise } from './capitalise.ts';

/** What an "If …, …" sentence says. */
export interface Condition {
  /** The condition without "If", as written: `the service is not running`. */
  when: string;
  /** What to do or conclude then, as a sentence of its own: `Start the service.` */
  then: string;
}

/** After a comma, these go on with the condition; anything else begins what follows from it. */
const GOES_ON = /^(?:or|and|but|nor|a|an|which|who|whose|where|for example|such as)\b/i;

/**
 * Reads a sentence that says what to do under a condition; null for any other sentence.
 *
 * `If the service is not running, start it.` →
 * `{ when: "the service is not running", then: "Start it." }`
 */
export function parseCondition(sentence: string): Condition | null {
  const [, body] = /^(?:but |and |otherwise,? )?if (.+)$/is.exec(sentence) ?? [];
  if (body === undefined) return null;
  for (let comma = body.indexOf(', '); comma !== -1; comma = body.indexOf(', ', comma + 1)) {
    const rest = body.slice(comma + 2).replace(/^then /i, '');
    if (GOES_ON.test(rest) || isListed(body.slice(0, comma), rest)) continue;
    return { when: body.slice(0, comma), then: capitalise(rest) };
  }
  return null;
}

/** `services like one, two, or three, do this`: the first comma is one of the list's. */
function isListed(before: string, rest: string): boolean {
  return (
    /\b(?:like|such as|including|for example|e\.g\.) [^()]*$/i.test(before.slice(-LONGEST_LIST)) &&
    /^[^,.]{1,60}(?:, [^,.]{1,60})*,? (?:or|and) [^,.]{1,60}, /i.test(rest.slice(0, LONGEST_LIST))
  );
}

/** Characters of a list of examples, about, so that a long sentence is read in linear time. */
const LONGEST_LIST = 200;
