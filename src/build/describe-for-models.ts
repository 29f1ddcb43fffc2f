import { describeSite } from './describe-site.ts';
import type { Site } from './load-site.ts';
import { issueUrl, siteUrl } from './site-url.ts';

/** Problems a file. */
const MOST_PROBLEMS = 500;

/** How many files a site's problems are told in. */
export function countModelParts({ index }: Site): number {
  return Math.max(1, Math.ceil(index.issues.length / MOST_PROBLEMS));
}

/**
 * What a language model should know of the site, as markdown: https://llmstxt.org/
 *
 * A line a problem, with its address; addresses are whole where `origin` is known. A large site has
 * it in parts, from 1, which the first one lists.
 */
export function describeForModels(site: Site, origin: URL | undefined, part = 1): string {
  const { name, description } = describeSite(site);
  const words = site.words.machines;
  const whole = (path: string): string => (origin ? new URL(path, origin).href : path);
  const start = (part - 1) * MOST_PROBLEMS;
  const others = Array.from({ length: countModelParts(site) }, (_, at) => at + 1).slice(1);
  const problems = site.index.issues
    .slice(start, start + MOST_PROBLEMS)
    .map(({ id, title, summary }) =>
      `- [${oneLine(title)}](${whole(issueUrl(id))}): ${oneLine(summary)}`.replace(/: $/, ''),
    );
  return [
    `# ${oneLine(name)}`,
    ...(description === null ? [] : [`> ${oneLine(description)}`]),
    words.data(whole(siteUrl('issues.json')), whole(siteUrl('schemas/issues.json'))),
    `## ${words.problems}`,
    problems.join('\n'),
    ...(part === 1 && others.length > 0
      ? [
          `## ${words.moreProblems}`,
          others
            .map(
              (one) =>
                `- [${words.part(one, others.length + 1)}](${whole(siteUrl(`llms-${one}.txt`))})`,
            )
            .join('\n'),
        ]
      : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[[\]]/g, String.raw`\$&`)
    .trim();
}
