import type { SearchIssue } from '#core/search/build-search-data.ts';
import type { Found } from './search-peers.ts';
import { maskValues } from './vary-values.ts';

/** The issues that answer a paste. */
export interface Right {
  /** Those whose message it was made of, and those whose message is all that is left of it. */
  certain: ReadonlySet<string>;
  /** Those whose message has what is left of it, too: nobody can tell them from the first. */
  open: ReadonlySet<string>;
}

/**
 * Makes what tells the right issues of a paste, by the message it was made of and what is left of
 * that. Messages are compared without their values, letter by letter.
 */
export function createRightFinder(
  issues: readonly SearchIssue[],
): (message: string, left: string) => Right {
  const masks = issues.flatMap(({ id, errors }) =>
    errors.map(({ text }) => ({ id, mask: maskValues(text) })),
  );
  const owners = new Map<string, Set<string>>();
  for (const { id, mask } of masks) owners.set(mask, (owners.get(mask) ?? new Set()).add(id));
  const ownersOf = (mask: string): readonly string[] => [...(owners.get(mask) ?? [])];
  return (message, left) => {
    const [whole, rest] = [maskValues(message), maskValues(left)];
    const certain = new Set([...ownersOf(whole), ...ownersOf(rest)]);
    // What the benchmark damaged before it cut is in no message; then only the first are right.
    if (rest === whole || !whole.includes(rest)) return { certain, open: new Set() };
    return {
      certain,
      open: new Set(masks.filter(({ mask }) => mask.includes(rest)).map(({ id }) => id)),
    };
  };
}

/** Place of the first right result, from 0, or -1; to be sure of one of many that fit is wrong. */
export function rankRight({ results, isSure }: Found, { certain, open }: Right): number {
  return results.findIndex(({ id }) => certain.has(id) || (isSure !== true && open.has(id)));
}
