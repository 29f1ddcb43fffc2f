import type { Issue } from '#core/issue/issue.ts';
import type { Site } from './load-site.ts';
import { guideUrl, issueUrl } from './site-url.ts';

/** The issues of one document, for a list of all. */
export interface IssueGroup {
  title: string;
  href: string;
  issues: { title: string; href: string; reporter: string | null; message: string | null }[];
}

export function listIssues({ index }: Site): IssueGroup[] {
  const byId = new Map(index.issues.map((issue) => [issue.id, issue]));
  return index.guides
    .filter(({ issues }) => issues.length > 0)
    .map(({ id, title, issues }) => ({
      title,
      href: guideUrl(id),
      issues: issues.flatMap((issue) => describe(byId.get(issue)) ?? []),
    }));
}

function describe(issue: Issue | undefined) {
  if (!issue) return null;
  const [error] = issue.errors;
  return {
    title: issue.title,
    href: issueUrl(issue.id),
    reporter: error?.reporter ?? null,
    message: error?.text ?? null,
  };
}
