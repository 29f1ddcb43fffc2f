import { digestText } from './digest-text.ts';

/** An issue that was published before: its id, and what it is known again by. */
export interface KnownIssue {
  id: string;
  guide: string;
  /** Fragments on the guide's page: those that the author chose, then the heading's slug. */
  anchors: readonly string[];
  /** `digestText` of each of its error texts. */
  errors: readonly string[];
}

/** What an issue is known again by. */
export interface Recognisable {
  guide: string;
  anchors: readonly string[];
  errors: readonly { text: string }[];
}

/**
 * Gives issues back the ids that they were published with, whatever their titles say now: an issue
 * is a known one where it has one of its anchors in the same guide, or one of its error texts in
 * any. The order of the result is that of the issues; an issue that isn't known keeps its id of
 * `ids`, counted where a known one has it.
 *
 * Where several issues could be the known one, it is the one that has most in common with it. An
 * anchor that an author chose and an error text tell more than the title and the slug made of it.
 */
export function keepKnownIds(
  issues: readonly Recognisable[],
  ids: readonly string[],
  known: readonly KnownIssue[],
): string[] {
  const kept = new Map<number, string>();
  const claimed = new Set<string>();
  for (const { index, id } of listClaims(issues, ids, known)) {
    if (kept.has(index) || claimed.has(id)) continue;
    kept.set(index, id);
    claimed.add(id);
  }
  const taken = new Set(claimed);
  return issues.map((_, index) => {
    const own = kept.get(index);
    if (own !== undefined) return own;
    const base = ids[index] ?? 'issue';
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    return id;
  });
}

interface Claim {
  index: number;
  id: string;
  /** How much they have in common. */
  weight: number;
}

/** Which issue could be which known one, likeliest first. */
function listClaims(
  issues: readonly Recognisable[],
  ids: readonly string[],
  known: readonly KnownIssue[],
): Claim[] {
  const marks = new Map<string, string[]>();
  for (const { id, guide, anchors, errors } of known) {
    for (const mark of [...anchors.map((anchor) => `${guide}#${anchor}`), ...errors]) {
      marks.set(mark, [...(marks.get(mark) ?? []), id]);
    }
  }
  const claims = issues.flatMap(({ guide, anchors, errors }, index) => {
    const own = new Map<string, number>();
    const add = (mark: string, weight: number): void => {
      for (const id of marks.get(mark) ?? []) own.set(id, (own.get(id) ?? 0) + weight);
    };
    for (const [at, anchor] of anchors.entries()) {
      // The last one is the heading's slug, and says no more than the title does.
      add(`${guide}#${anchor}`, at < anchors.length - 1 ? CHOSEN : SLUG);
    }
    for (const { text } of errors) add(digestText(text), CHOSEN);
    return Array.from(own, ([id, weight]): Claim => {
      return { index, id, weight: weight + (id === ids[index] ? SAME_ID : 0) };
    });
  });
  return claims.sort((a, b) => b.weight - a.weight || a.index - b.index);
}

/** What an anchor or error text in common weighs, beside what the title alone tells. */
const CHOSEN = 1;
const SAME_ID = 0.5;
const SLUG = 0.1;
