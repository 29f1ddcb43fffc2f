import type { Guide } from '#core/guide/guide.ts';
import { assembleIssue } from './assemble-issue.ts';
import { checkIssue } from './check-issue.ts';
import { findIssues } from './find-issues.ts';
import type { Issue } from './issue.ts';

/**
 * Reads the issues of one guide, in its order. Their ids are left empty; `buildIndex` gives them.
 * Messages about them go to the guide's file; see `checkIssue`.
 */
export function readIssues(guide: Guide): Issue[] {
  const issues = readAll(guide);
  for (const issue of issues) checkIssue(issue, guide.file);
  return issues;
}

function readAll(guide: Guide): Issue[] {
  const issues = findIssues(guide).map((found) => assembleIssue(found, guide));
  const [only] = issues;
  if (only === undefined || issues.length > 1) return issues;
  // A guide with one issue is that issue's article: its other titles are the issue's, too.
  const titles = [...guide.aliases, guide.title].filter((title) => title !== only.title);
  return [{ ...only, aliases: [...only.aliases, ...titles] }];
}
