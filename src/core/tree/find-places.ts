import type { TreeIssue } from './tree.ts';

/** Gives the id of the issue that a link from a document, as written there, leads to; else null. */
export type FindPlace = (path: string, url: string) => string | null;

/** Anything will do to resolve a relative address against. */
const ROOT = 'http://root/';

/**
 * Finds issues by the addresses that documents link to them with: a fragment of the same document,
 * another document's path with a fragment, or a document that has only one issue.
 *
 * `guide.md`, `#install-the-agent` → `install-the-agent`
 */
export function findPlaces(issues: readonly TreeIssue[]): FindPlace {
  const ids = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { source } of issues) counts.set(source.path, (counts.get(source.path) ?? 0) + 1);
  for (const { id, source, anchors } of issues) {
    const address = addressOf(source.path);
    for (const anchor of anchors) ids.set(`${address}#${anchor}`, id);
    if (counts.get(source.path) === 1) ids.set(address, id);
  }
  return (path, url) => {
    if (/^[a-z][a-z0-9+.-]*:|^[/?]/i.test(url) || !URL.canParse(url, addressOf(path))) return null;
    const { origin, pathname, hash } = new URL(url, addressOf(path));
    return ids.get(origin + pathname + decode(hash)) ?? null;
  };
}

function addressOf(path: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), ROOT).href;
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    // A stray per cent sign is part of the fragment.
    return hash;
  }
}
