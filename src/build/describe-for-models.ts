import { describeSite } from './describe-site.ts';
import type { Site } from './load-site.ts';
import { issueUrl, siteUrl } from './site-url.ts';

/**
 * What a language model should know of the site, as markdown: https://llmstxt.org/
 *
 * A line a problem, with the address of its data; addresses are whole where `origin` is known.
 */
export function describeForModels(site: Site, origin: URL | undefined): string {
  const { name, description } = describeSite(site);
  const words = site.words.machines;
  const whole = (path: string): string => (origin ? new URL(path, origin).href : path);
  const problems = site.index.issues.map(({ id, title, summary }) =>
    `- [${oneLine(title)}](${whole(issueUrl(id))}): ${oneLine(summary)}`.replace(/: $/, ''),
  );
  return [
    `# ${oneLine(name)}`,
    ...(description === null ? [] : [`> ${oneLine(description)}`]),
    words.data(whole(siteUrl('issues.json')), whole(siteUrl('schemas/issues.json'))),
    `## ${words.problems}`,
    problems.join('\n'),
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
