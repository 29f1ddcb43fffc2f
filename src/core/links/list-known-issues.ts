import type { KnownIssue } from '#core/issue/keep-known-ids.ts';
import type { Ledger } from './ledger.ts';

/** The issues of a ledger as `buildIndex` wants them; those redirected or retired have given up their ids. */
export function listKnownIssues({ issues, redirects, retired }: Ledger): KnownIssue[] {
  return Object.entries(issues)
    .map(([id, { guide, anchors, errors }]) => ({ id, guide, anchors, errors }))
    .filter(({ id }) => {
      const path = `/issues/${id}/`;
      return !Object.hasOwn(redirects, path) && !Object.hasOwn(retired, path);
    });
}
