import type { Ledger } from './ledger.ts';

/** Redirects followed before giving up: nobody renames a page this often. */
const FARTHEST = 20;

/** Every address that a site has, by path. */
export type Live = ReadonlySet<string>;

/**
 * Where an address leads today: itself where there is such a page, else what the ledger says of it
 * or of its page, else the issue that it meant. What is made from prose always leads somewhere: a
 * fragment to its page, a question to the first one, a list to the list of lists. Null where an
 * address leads nowhere.
 *
 * `/issues/old/#step-2` → `/issues/new/#step-2`; `/browse/gone/` → `/browse/start/`
 */
export function resolveLink(path: string, ledger: Ledger, live: Live): string | null {
  return follow(path, ledger, live, new Set());
}

function follow(path: string, ledger: Ledger, live: Live, seen: Set<string>): string | null {
  if (live.has(path) || Object.hasOwn(ledger.retired, path) || !isOurs(path)) return path;
  if (seen.has(path) || seen.size > FARTHEST) return null;
  seen.add(path);
  for (const next of listNext(path, ledger)) {
    const end = follow(next, ledger, live, seen);
    if (end !== null) return end;
  }
  return null;
}

/** Where a path that isn't there may lead, best first. */
function listNext(path: string, { redirects, links }: Ledger): string[] {
  const hash = path.indexOf('#');
  const page = hash < 0 ? null : path.slice(0, hash);
  const link = links[path];
  const next: (string | false | null | undefined)[] = [
    redirects[path],
    page !== null && redirects[page] !== undefined && redirects[page] + path.slice(hash),
    link?.issue !== undefined && `/issues/${link.issue}/`,
    page,
    path.startsWith('/browse/map/') && path !== '/browse/map/' && '/browse/map/',
    path.startsWith('/browse/') && '/browse/start/',
    path.startsWith('/all/') && (path === '/all/' ? '/#all' : '/all/'),
  ];
  return next.filter((one) => typeof one === 'string' && one !== path) as string[];
}

/** Whether a path is one that the site makes; a redirect may lead to any other, which isn't ours to check. */
function isOurs(path: string): boolean {
  return /^\/(?:issues|guides|browse|all)\//.test(path);
}
