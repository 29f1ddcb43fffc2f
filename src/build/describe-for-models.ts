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
  const whole = (path: string): string => (origin ? new URL(path, origin).href : path);
  const problems = site.index.issues.map(({ id, title, summary }) =>
    `- [${oneLine(title)}](${whole(issueUrl(id))}): ${oneLine(summary)}`.replace(/: $/, ''),
  );
  return [
    `# ${oneLine(name)}`,
    ...(description === null ? [] : [`> ${oneLine(description)}`]),
    `Documented problems, each with its error messages, causes and fixes. The same as data: [issues.json](${whole(siteUrl('issues.json'))}), described by [its schema](${whole(siteUrl('schemas/issues.json'))}). What is not listed here is not documented.`,
    '## Problems',
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
