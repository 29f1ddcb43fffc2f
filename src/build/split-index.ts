import type { PublicIndex } from '#core/issue/public-index.ts';

/** Issues a file, about half a megabyte of them. */
const MOST_ISSUES = 250;

/**
 * Cuts a published index into parts by documents: each has some of them, with their issues and
 * messages, and is an index of its own. One with few issues stays as it is.
 *
 * @param addressOf the address of a part, by its number from 1
 */
export function splitIndex(index: PublicIndex, addressOf: (part: number) => string): PublicIndex[] {
  if (index.issues.length <= 2 * MOST_ISSUES) return [index];
  const issueOf = new Map(index.issues.map((issue) => [issue.id, issue]));
  const messagesOf = Map.groupBy(index.messages, ({ path }) => path);
  const parts: PublicIndex[] = [];
  for (const guide of index.guides) {
    const last = parts.at(-1);
    const fits = last && last.issues.length + guide.issues.length <= MOST_ISSUES;
    const part = fits ? last : emptyPart();
    if (!fits) parts.push(part);
    part.guides.push(guide);
    part.issues.push(...guide.issues.flatMap((id) => issueOf.get(id) ?? []));
    part.messages.push(...(messagesOf.get(guide.source) ?? []));
    messagesOf.delete(guide.source);
  }
  // Those about files that are no documents, such as checks that an author wrote.
  parts[0]?.messages.push(...[...messagesOf.values()].flat());
  return parts.map((part, at) => ({
    ...part,
    parts: {
      number: at + 1,
      of: parts.length,
      next: at + 1 < parts.length ? addressOf(at + 2) : null,
    },
  }));
}

function emptyPart(): PublicIndex {
  return { version: 1, guides: [], issues: [], messages: [] };
}
