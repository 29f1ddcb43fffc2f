import type { Issue } from '#core/issue/issue.ts';
import { tellApart } from '#core/tree/rules/tell-apart.ts';
import { foreignLang } from './foreign-lang.ts';
import type { Site } from './load-site.ts';
import { guideUrl, issueUrl } from './site-url.ts';

/** The issues of one document, for a list of all. */
export interface IssueGroup {
  title: string;
  href: string;
  /** Language of the document, where it isn't the site's. */
  lang: string | undefined;
  issues: { title: string; href: string; message: string | null }[];
}

export function listIssues(site: Site): IssueGroup[] {
  const { index } = site;
  const byId = new Map(index.issues.map((issue) => [issue.id, issue]));
  return index.guides
    .filter(({ issues }) => issues.length > 0)
    .map(({ id, title, issues }) => {
      const own = issues.flatMap((issue) => byId.get(issue) ?? []);
      const messages = tellApart(own);
      return {
        title,
        href: guideUrl(id),
        lang: foreignLang(id, site),
        issues: own.map((issue) => describe(issue, messages.get(issue.id) ?? null)),
      };
    });
}

/** Messages often begin alike: a list shows the sentence that only this one has. */
function describe(issue: Issue, message: string | null) {
  const quotes = issue.errors.some(({ variant }) => !variant);
  return {
    title: issue.title,
    href: issueUrl(issue.id),
    message: quotes ? message : null,
  };
}
