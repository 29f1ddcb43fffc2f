import type { IssueIndex } from '#core/issue/issue-index.ts';
import type { Ledger } from './ledger.ts';
import { resolveLink, type Live } from './resolve-link.ts';

/** A page that only leads elsewhere. */
export interface MovedPage {
  from: string;
  to: string;
  /** Fragments of it that lead somewhere other than `to`. */
  fragments: { fragment: string; to: string }[];
}

/**
 * Lists the pages that must stay as redirects: those that were published and are gone, and the
 * paths of the documents themselves, with and without their extension, as written and in lower case.
 *
 * `storage/Setup.md` → `/storage/Setup.md`, `/storage/Setup/`, `/storage/setup.md`, `/storage/setup/`
 */
export function listMovedPages(
  ledger: Ledger,
  live: Live,
  guides: IssueIndex['guides'],
): MovedPage[] {
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
  for (const { id, source } of guides) {
    const stem = source.replace(/\.[^./]+$/, '');
    for (const path of [source, source.toLowerCase(), `${stem}/`, `${stem.toLowerCase()}/`]) {
      const from = `/${path}`;
      if (!isServable(path) || live.has(from) || Object.hasOwn(ledger.retired, from)) continue;
      if (!pages.has(from)) pages.set(from, { from, to: `/guides/${id}/`, fragments: [] });
    }
  }
  return [...pages.values()];
}

/** Names that mean the same in an address and in a file system, and none that a host keeps for itself. */
function isServable(path: string): boolean {
  return /^[\p{L}\p{M}\p{N} ._/()&'+,@=-]+$/u.test(path) && !/^(?:404|index)(?:[./]|$)/i.test(path);
}
