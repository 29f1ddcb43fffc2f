import type { IssueIndex } from '#core/issue/issue-index.ts';
import type { Ledger } from './ledger.ts';
import type { Live } from './resolve-link.ts';

/**
 * Lists where the paths of the documents lead, with and without their extension, as written and in
 * lower case.
 *
 * `storage/Setup.md` → `/storage/Setup.md`, `/storage/Setup/`, `/storage/setup.md`, `/storage/setup/`
 *
 * @param taken paths that lead somewhere else already
 */
export function listDocumentPaths(
  guides: IssueIndex['guides'],
  live: Live,
  { retired }: Ledger,
  taken: ReadonlySet<string> = new Set(),
): { from: string; to: string }[] {
  const paths = new Map<string, string>();
  for (const { id, source } of guides) {
    const stem = source.replace(/\.[^./]+$/, '');
    for (const path of [source, source.toLowerCase(), `${stem}/`, `${stem.toLowerCase()}/`]) {
      const from = `/${path}`;
      if (!isServable(path) || live.has(from) || Object.hasOwn(retired, from)) continue;
      if (!taken.has(from) && !paths.has(from)) paths.set(from, `/guides/${id}/`);
    }
  }
  return Array.from(paths, ([from, to]) => ({ from, to }));
}

/** Names that mean the same in an address and in a file system, and none that a host keeps for itself. */
function isServable(path: string): boolean {
  return /^[\p{L}\p{M}\p{N} ._/()&'+,@=-]+$/u.test(path) && !/^(?:404|index)(?:[./]|$)/i.test(path);
}
