/** A check as the trail needs it; `to` is the id of another check. */
export interface Check {
  title: string;
  options: readonly { label: string; to: string }[];
}

/** Which option was chosen (0-based) at each check, in the order of answering. */
export type Answers = ReadonlyMap<string, number>;

const KEY = 'answers=';

/**
 * Reads the answers that an address carries in its fragment; what isn't an answer is passed over.
 *
 * `#answers=is-it-plugged-in.1~is-it-on.0` → `is-it-plugged-in`: 1, `is-it-on`: 0
 */
export function parseAnswers(hash: string): Map<string, number> {
  const answers = new Map<string, number>();
  if (!hash.startsWith(`#${KEY}`)) return answers;
  for (const part of hash.slice(KEY.length + 1).split('~')) {
    const [, id, option] = /^([\p{L}\p{N}_-]{1,120})\.(\d{1,2})$/u.exec(decode(part)) ?? [];
    if (id !== undefined) answers.set(id, Number(option));
  }
  return answers;
}

/** The fragment that carries the answers; empty where there are none. */
export function formatAnswers(answers: Answers): string {
  const parts = Array.from(answers, ([id, option]) => `${encodeURIComponent(id)}.${option}`);
  return parts.length === 0 ? '' : `#${KEY}${parts.join('~')}`;
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

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
