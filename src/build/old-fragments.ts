import type { Live } from '#core/links/resolve-link.ts';
import type { SiteLinks } from './load-site.ts';

/** Every guide's page asks for its own, and there are thousands of both. */
interface Lookup {
  live: Live;
  /** Fragments that are gone, by the page that they were on. */
  old: ReadonlyMap<string, readonly string[]>;
}

const lookups = new WeakMap<SiteLinks, Lookup>();

function lookInto(links: SiteLinks): Lookup {
  const known = lookups.get(links);
  if (known) return known;
  const { ledger, all } = links;
  const live = new Set(all.map(({ path }) => path));
  const published = [ledger.links, ledger.redirects, ledger.retired].flatMap((table) =>
    Object.keys(table),
  );
  const gone = new Set(published.filter((path) => path.includes('#') && !live.has(path)));
  const lookup = { live, old: Map.groupBy(gone, (path) => path.slice(0, path.indexOf('#'))) };
  lookups.set(links, lookup);
  return lookup;
}

/** Every address that the site has, by path. */
export function livePaths(links: SiteLinks): Live {
  return lookInto(links).live;
}

/** The fragments that a page once had and has no longer, as whole paths. */
export function oldFragments(page: string, links: SiteLinks): readonly string[] {
  return lookInto(links).old.get(page) ?? [];
}
