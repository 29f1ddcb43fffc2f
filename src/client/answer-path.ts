/** A check as the trail needs it; `to` is the id of another check. */
export interface Check {
  title: string;
  options: readonly { label: string; to: string }[];
}

/** Which option was chosen (0-based) at each check, in the order of answering. */
export type Answers = ReadonlyMap<string, number>;

const KEY = '#answers=';

/** Whether a fragment has a say in the answers; one that leads to a place on the page has none. */
export function tellsAnswers(hash: string): boolean {
  return hash === '' || hash.startsWith(KEY);
}

/**
 * Reads the answers that an address carries in its fragment; what isn't an answer is passed over.
 *
 * `#answers=is-it-plugged-in.1~is-it-on.0` → `is-it-plugged-in`: 1, `is-it-on`: 0
 */
export function parseAnswers(hash: string): Map<string, number> {
  const answers = new Map<string, number>();
  if (!hash.startsWith(KEY)) return answers;
  for (const part of hash.slice(KEY.length).split('~')) {
    const [, id, option] = /^([\p{L}\p{M}\p{N}_-]{1,200})\.(\d{1,2})$/u.exec(decode(part)) ?? [];
    if (id !== undefined) answers.set(id, Number(option));
  }
  return answers;
}

/** The fragment that carries the answers; empty where there are none. */
export function formatAnswers(answers: Answers): string {
  const parts = Array.from(answers, ([id, option]) => `${encodeURIComponent(id)}.${option}`);
  return parts.length === 0 ? '' : KEY + parts.join('~');
}

/** The checks that answers lead through, and the one that they lead to. */
export interface Walk {
  passed: string[];
  end: string;
}

/**
 * Follows the answers from the first one given, as far as they go or to `stop`. Answers that the
 * way doesn't come by stay unused: they apply again where another answer leads back to them.
 */
export function followAnswers(
  answers: Answers,
  checks: Readonly<Record<string, Check>>,
  from: string,
  stop?: string,
): Walk {
  const passed: string[] = [];
  let end = from;
  while (end !== stop && !passed.includes(end)) {
    const to = checks[end]?.options[answers.get(end) ?? -1]?.to;
    if (to === undefined) break;
    passed.push(end);
    end = to;
  }
  return { passed, end };
}

/**
 * Takes an answer at `here`, and says where it leads. An option that leads back to a check already
 * passed asks it anew: the answers from there on are dropped, else they would lead round for ever.
 */
export function giveAnswer(
  answers: Answers,
  checks: Readonly<Record<string, Check>>,
  from: string,
  here: string,
  option: number,
): { answers: Answers; end: string } {
  // A changed answer keeps its place in the order; a new one goes to the end.
  const next = new Map(answers).set(here, option);
  const { passed, end } = followAnswers(next, checks, from);
  if (!passed.includes(end)) return { answers: next, end };
  const to = checks[here]?.options[option]?.to ?? here;
  const way = passed.slice(0, passed.indexOf(here) + 1);
  // Where the way isn't back yet, it is answers kept from before that lead back.
  const kept = way.includes(to) ? way.slice(0, way.indexOf(to)) : way;
  return { answers: new Map([...next].filter(([id]) => kept.includes(id))), end: to };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
