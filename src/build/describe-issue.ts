import type { Issue } from '#core/issue/issue.ts';
import { bannersOf } from './describe-site.ts';
import { describeVersion } from './describe-version.ts';
import { guideOf } from './find-guide.ts';
import { foreignLang } from './foreign-lang.ts';
import { nodeOf } from './find-node.ts';
import type { Site } from './load-site.ts';
import { optionLinks } from './node-url.ts';
import { pointToMessages } from './point-to-messages.ts';
import { renderBlocks } from './render-document.ts';
import { guideUrl } from './site-url.ts';

export type IssueView = ReturnType<typeof describeIssue>;

/** What an issue's page shows, with its prose as HTML. Steps are numbered through all resolutions. */
export function describeIssue(issue: Issue, site: Site) {
  const guide = guideOf(issue, site);
  const render = (nodes: Parameters<typeof renderBlocks>[0]) => renderBlocks(nodes, guide, site);
  const node = nodeOf(issue.id, site.tree);
  const [guided] = node ? optionLinks(node, site.tree) : [];
  let number = 0;
  return {
    title: issue.title,
    ...describeVersion(issue, site),
    banners: bannersOf([guide], site),
    guide: guide.title,
    source: guideUrl(guide.id, issue.anchors[0]),
    appliesTo: guide.appliesTo,
    lang: foreignLang(guide.id, site),
    errors: issue.errors.filter(({ variant }) => !variant).map(({ text }) => text),
    variants: issue.errors.filter(({ variant }) => variant).map(({ text }) => text),
    symptoms: render(pointToMessages(issue, site.words.document.messageAbove)),
    // A cause that a sentence of a step tells is shown there.
    causes: issue.causes
      .map(({ title, content }) => ({ title, html: render(content) }))
      .filter(({ title, html }) => title !== null || html !== ''),
    resolutions: issue.resolutions.map(({ title, kind, intro, steps }) => ({
      title,
      kind,
      intro: render(intro),
      steps: steps.map(({ content }) => ({ number: ++number, html: render(content) })),
    })),
    rest: render(issue.rest),
    commands: issue.resolutions.flatMap(({ steps }) => steps.flatMap(({ commands }) => commands)),
    // A way that is a single page has nothing to guide through.
    guided: guided && guided.kind === 'check' ? guided.href : null,
  };
}
