import type { Ledger } from './ledger.ts';
import { resolveLink, type Live } from './resolve-link.ts';

/** A change that the ledger can't take: the fact, then the remedy. */
export class LinkError extends Error {
  override readonly name = 'LinkError';
}

/** A path as it stands in the ledger: an id is an issue's. `disk-full` → `/issues/disk-full/` */
export function toPath(name: string): string {
  if (!name.startsWith('/')) return name.includes('/') ? toPath(`/${name}`) : `/issues/${name}/`;
  const [, page = name, fragment = ''] = /^([^#]*)(#.*)?$/s.exec(name) ?? [];
  return (page.endsWith('/') ? page : `${page}/`) + fragment;
}

/**
 * Records that an address has another one now. Throws `LinkError` where the old one was never
 * published or is still there, and where the new one leads nowhere.
 */
export function renameLink(ledger: Ledger, live: Live, from: string, to: string): Ledger {
  const [old, target] = [toPath(from), toPath(to)];
  if (live.has(old)) {
    throw new LinkError(`\`${old}\` is still there.\nRename its heading or anchor first.`);
  }
  if (!Object.hasOwn(ledger.links, old)) {
    throw new LinkError(
      `\`${old}\` was never published.\nName an id or a path as it stands in links.lock.json.`,
    );
  }
  const renamed = { ...ledger, redirects: { ...ledger.redirects, [old]: target } };
  const isOurs = /^\/(?:issues|guides|browse)\//.test(target);
  if ((isOurs && !live.has(target)) || resolveLink(old, renamed, live) === null) {
    throw new LinkError(`\`${target}\` leads nowhere.\nName a page that the documents give now.`);
  }
  return { ...renamed, retired: without(ledger.retired, old) };
}

/** A table without one of its keys. */
export function without<T>(table: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(table).filter(([one]) => one !== key));
}
