import type { Ledger } from './ledger.ts';
import { resolveLink, type Live } from './resolve-link.ts';

/** A page that only leads elsewhere. */
export interface MovedPage {
  from: string;
  to: string;
  /** Fragments of it that lead somewhere other than `to`. */
  fragments: { fragment: string; to: string }[];
}

/** Lists the pages that must stay as redirects: those that were published and are gone. */
export function listMovedPages(ledger: Ledger, live: Live): MovedPage[] {
  const published = [...new Set([...Object.keys(ledger.links), ...Object.keys(ledger.redirects)])];
  const pages = new Map<string, MovedPage>();
  for (const from of published.filter((path) => !path.includes('#'))) {
    const to = resolveLink(from, ledger, live);
    if (to !== null && to !== from) pages.set(from, { from, to, fragments: [] });
  }
  for (const path of published.filter((one) => one.includes('#'))) {
    const [page = '', fragment = ''] = path.split(/#(.*)/s, 2);
    const to = resolveLink(path, ledger, live);
    if (to !== null && to !== path) pages.get(page)?.fragments.push({ fragment, to });
  }
  return [...pages.values()];
}
