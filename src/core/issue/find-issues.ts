import type { Guide } from '#core/guide/guide.ts';
import { namesProblem } from './names-problem.ts';
import { outlineGuide } from './outline-guide.ts';
import type { Part } from './part.ts';
import type { FoundIssue, Reading } from './read-issue.ts';
import { allReaders } from './readers/all-readers.ts';

/**
 * Finds the issues of a guide: each part is offered to every reader, and the surest wins.
 *
 * A guide that tells of no problem gives none.
 */
export function findIssues(guide: Guide): FoundIssue[] {
  const kept = new Map<Part, readonly FoundIssue[]>();
  const readInner = (part: Part): readonly FoundIssue[] => {
    const known = kept.get(part);
    if (known !== undefined) return known;
    let best: { reading: Reading; name: string } | null = null;
    for (const reader of allReaders) {
      const reading = reader.read(part, { guide, readInner });
      if (reading !== null && reading.sure > (best?.reading.sure ?? 0)) {
        best = { reading, name: reader.name };
      }
    }
    const reader = { name: best?.name ?? '', why: best?.reading.why ?? '' };
    // An issue that came from an inner part keeps the reader that recognised it.
    const issues = (best?.reading.issues ?? []).map((issue) => ({ reader, ...issue }));
    kept.set(part, issues);
    return issues;
  };
  const outline = outlineGuide(guide);
  const issues = [...readInner(outline)];
  const [only] = issues;
  // An article with one issue is named by its title, unless a section names the problem itself.
  if (
    only !== undefined &&
    issues.length === 1 &&
    namesProblem(only.title) <= 0 &&
    namesProblem(guide.title) > 0
  ) {
    return [{ ...only, title: outline.title, titleNode: outline.titleNode, label: null }];
  }
  return issues;
}
