import { checkLinks } from '#core/guide/check-links.ts';
import type { Guide } from '#core/guide/guide.ts';
import { assignIssueIds } from './assign-issue-ids.ts';
import { checkRepeatedErrors } from './check-repeated-errors.ts';
import type { Issue } from './issue.ts';
import type { IssueIndex } from './issue-index.ts';
import type { KnownIssue } from './keep-known-ids.ts';
import { readIssues } from './read-issues.ts';

/**
 * Reads the issues of all guides into one index, in the order of the guides.
 *
 * Ids are unique slugs of titles, or what an issue was published as before. Messages about issues go
 * to the file of their guide; see `readIssues`, `checkRepeatedErrors` and `checkLinks`. Guides without issues are listed,
 * too: they are pages of the site.
 *
 * @param issuesOf gives the issues of a guide, where they have been read before
 */
export function buildIndex(
  guides: readonly Guide[],
  known: readonly KnownIssue[] = [],
  issuesOf: (guide: Guide) => readonly Issue[] = readIssues,
): IssueIndex {
  const read = guides.flatMap((guide) =>
    issuesOf(guide).map((issue) => ({ ...issue, guide: guide.id })),
  );
  const ids = assignIssueIds(read, known);
  const issues = read.map((issue, at) => ({ ...issue, id: ids[at] ?? issue.id }));
  const byGuide = Map.groupBy(issues, ({ guide }) => guide);
  const files = new Map(guides.map(({ id, file }) => [id, file]));
  checkRepeatedErrors(issues, (issue) => files.get(issue.guide));
  checkLinks(guides);
  return {
    version: 1,
    guides: guides.map((guide) => ({
      id: guide.id,
      title: guide.title,
      source: guide.path,
      appliesTo: guide.appliesTo,
      issues: (byGuide.get(guide.id) ?? []).map(({ id }) => id),
    })),
    issues,
  };
}
