import type { Issue } from '#core/issue/issue.ts';
import type { MachineWords } from '#words/words.ts';

/**
 * An issue as schema.org knows it (https://schema.org/TechArticle), for search engines; JSON that is
 * safe inside a `<script>`.
 *
 * @param address whole address of the issue's page
 */
export function describeArticle(
  issue: Pick<Issue, 'title' | 'summary'> & { errors: readonly { codes: string[] }[] },
  name: string,
  address: URL,
  words: MachineWords,
): string {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: issue.title.slice(0, 110),
    description: issue.summary,
    url: address.href,
    articleSection: words.section,
    keywords: [...new Set(issue.errors.flatMap(({ codes }) => codes))].join(', ') || undefined,
    isPartOf: { '@type': 'WebSite', name },
  };
  return JSON.stringify(article).replaceAll('<', String.raw`\u003c`);
}
