import type { Ledger } from './ledger.ts';
import { parseSource } from './link.ts';

/**
 * Gives documents the ids that they were published with, whatever other documents are called now:
 * a second `setup.md` in another folder must not move the first one's page.
 *
 * @param ids path of each document → the id that it would have
 */
export function keepGuideIds(
  ids: ReadonlyMap<string, string>,
  { links }: Ledger,
): Map<string, string> {
  const known = new Map<string, string>();
  for (const [path, { source }] of Object.entries(links)) {
    const id = /^\/guides\/([^/#]+)\/$/.exec(path)?.[1];
    const document = parseSource(source ?? null)?.path;
    if (id !== undefined && document !== undefined && ids.has(document)) known.set(document, id);
  }
  const taken = new Set(known.values());
  const kept = new Map<string, string>();
  for (const [document, own] of ids) {
    let id = known.get(document) ?? own;
    for (let count = 2; !known.has(document) && taken.has(id); count++) id = `${own}-${count}`;
    taken.add(id);
    kept.set(document, id);
  }
  return kept;
}
