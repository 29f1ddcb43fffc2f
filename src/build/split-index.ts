import type { PublicIndex, PublicIndexPart } from '#core/issue/public-index.ts';

/** Issues above which an index is several files, and how many each has, but for a longer document. */
const MOST_ISSUES = 500;

/** Where what a split index only names is to be found. */
export interface IndexAddresses {
  /** Of a part, by its number from 1. */
  part: (number: number) => string;
  /** Of the file of an issue, by its id. */
  issue: (id: string) => string;
}

/**
 * Cuts a published index into parts by documents: each has some of them, and names their issues,
 * which are files of their own already. What authors have to mend is left to `check`. An index with
 * few issues stays as it is.
 */
export function splitIndex(
  index: PublicIndex,
  addresses: IndexAddresses,
): (PublicIndex | PublicIndexPart)[] {
  if (index.issues.length <= MOST_ISSUES) return [index];
  const issueOf = new Map(index.issues.map((issue) => [issue.id, issue]));
  const parts: Omit<PublicIndexPart, 'parts'>[] = [];
  for (const guide of index.guides) {
    const last = parts.at(-1);
    const fits = last && last.issues.length + guide.issues.length <= MOST_ISSUES;
    const part = fits ? last : emptyPart();
    if (!fits) parts.push(part);
    part.guides.push(guide);
    for (const { id, title, kind, source } of guide.issues.flatMap(
      (one) => issueOf.get(one) ?? [],
    )) {
      part.issues.push({ id, title, kind, source, file: addresses.issue(id) });
    }
  }
  return parts.map((part, at) => ({
    ...part,
    parts: {
      number: at + 1,
      of: parts.length,
      next: at + 1 < parts.length ? addresses.part(at + 2) : null,
    },
  }));
}

function emptyPart(): Omit<PublicIndexPart, 'parts'> {
  return { version: 1, guides: [], issues: [] };
}
