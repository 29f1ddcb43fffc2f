import type { Ledger } from './ledger.ts';
import { LinkError, toPath, without } from './rename-link.ts';
import type { Live } from './resolve-link.ts';

export interface Retirement {
  /** `2026-01-31`: the day from which it doesn't apply. */
  since: string;
  reason: string;
  /** What to go to instead: a path of the site, or a whole address. */
  see?: string;
}

/**
 * Marks an issue, a guide or an anchor as no longer applying: its address keeps a note that says so. Throws
 * `LinkError` where it was never published or is still documented, and where the date is none.
 *
 */
export function retireLink(
  ledger: Ledger,
  live: Live,
  name: string,
  { since, reason, see }: Retirement,
): Ledger {
  const path = toPath(name);
  const link = ledger.links[path];
  const [, page, anchor] = /^\/(?:issues|guides)\/([^/#]+)\/(?:#(.+))?$/s.exec(path) ?? [];
  if (page === undefined || link === undefined) {
    throw new LinkError(
      `\`${path}\` is no published issue, guide or anchor.\nName an id or a path as it stands in links.lock.json.`,
    );
  }
  if (live.has(path)) {
    throw new LinkError(
      `\`${path}\` is still documented.\nTake it out of its document first, then retire it.`,
    );
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(since) || Number.isNaN(Date.parse(since))) {
    throw new LinkError(`\`${since}\` is no date.\nWrite it as \`2026-01-31\`.`);
  }
  const target = see === undefined || /^https?:/i.test(see) ? see : toPath(see);
  if (target?.startsWith('/') && !live.has(target)) {
    throw new LinkError(`\`${target}\` leads nowhere.\nName a page that the documents give now.`);
  }
  const title = ledger.issues[link.issue ?? page]?.title ?? anchor ?? page;
  const retired = { title, since, reason, ...(target === undefined ? {} : { see: target }) };
  return {
    ...ledger,
    redirects: without(ledger.redirects, path),
    retired: { ...ledger.retired, [path]: retired },
  };
}
