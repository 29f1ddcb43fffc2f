import { checkLinks } from '#core/guide/check-links.ts';
import type { Guide } from '#core/guide/guide.ts';
import { assembleIssue } from './assemble-issue.ts';
import { assignIssueIds } from './assign-issue-ids.ts';
import { checkIssues } from './check-issues.ts';
import { findIssues } from './find-issues.ts';
import type { Issue } from './issue.ts';
import type { IssueIndex } from './issue-index.ts';
import type { KnownIssue } from './keep-known-ids.ts';

/**
 * Reads the issues of all guides into one index, in the order of the guides.
 *
 * Ids are unique slugs of titles, or what an issue was published as before. Messages about issues go to the file of their guide; see
 * `checkIssues` and `checkLinks`. Guides without issues are listed, too: they are pages of the site.
 */
export function buildIndex(
  guides: readonly Guide[],
  known: readonly KnownIssue[] = [],
): IssueIndex {
  const issues: Issue[] = [];
  for (const guide of guides) {
    const found = findIssues(guide);
    const own = found.map((one) => assembleIssue(one, guide));
    const [only] = own;
    // A guide with one issue is that issue's article: its other titles are the issue's, too.
    if (only !== undefined && own.length === 1) {
      const titles = [...guide.aliases, guide.title].filter((title) => title !== only.title);
      only.aliases = [...only.aliases, ...titles];
    }
    issues.push(...own);
  }
  const ids = assignIssueIds(issues, known);
  for (const [index, issue] of issues.entries()) issue.id = ids[index] ?? issue.id;
  const byGuide = Map.groupBy(issues, ({ guide }) => guide);
  checkIssues(issues, guides);
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
