import { digestText } from '#core/issue/digest-text.ts';
import type { IssueIndex } from '#core/issue/issue-index.ts';
import { compareLinks } from './compare-links.ts';
import type { Ledger } from './ledger.ts';
import type { Link } from './link.ts';

/**
 * Brings a ledger up to date with a site: new addresses are added, places refreshed, and where an
 * address that is made from prose has moved by itself, its redirect is written down. What is
 * dropped stays as it is, for an author to decide. A page that is back needs no redirect and isn't
 * retired any more.
 */
export function updateLedger(
  ledger: Ledger,
  links: readonly Link[],
  index: Pick<IssueIndex, 'issues'>,
): Ledger {
  const { moved } = compareLinks(links, ledger);
  const live = new Set(links.map(({ path }) => path));
  const current = links.map(
    ({ path, issue, source, derived }): [string, Ledger['links'][string]] => [
      path,
      {
        ...(issue === null ? {} : { issue }),
        ...(source === null ? {} : { source }),
        ...(derived ? { derived } : {}),
      },
    ],
  );
  const issues = index.issues.map(
    ({ id, title, guide, anchors, errors }): [string, Ledger['issues'][string]] => [
      id,
      {
        title,
        guide,
        // Anchors that it had once still tell which issue it is.
        anchors: [...new Set([...(ledger.issues[id]?.anchors ?? []), ...anchors])],
        errors: [...new Set(errors.map(({ text }) => digestText(text)))],
      },
    ],
  );
  const redirects = moved
    .filter(({ recorded, from }) => !recorded && ledger.links[from]?.derived === true)
    .map(({ from, to }): [string, string] => [from, to]);
  return {
    version: 1,
    links: sort({ ...ledger.links, ...Object.fromEntries(current) }),
    issues: sort({ ...ledger.issues, ...Object.fromEntries(issues) }),
    redirects: sort(without(live, { ...ledger.redirects, ...Object.fromEntries(redirects) })),
    retired: sort(without(live, ledger.retired)),
  };
}

function without<T>(live: ReadonlySet<string>, table: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(table).filter(([path]) => !live.has(path)));
}

/** By code units, so that every machine writes the same file. */
function sort<T>(table: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
