import { toString } from 'mdast-util-to-string';
import type { Issue } from '#core/issue/issue.ts';
import type { TreeNode } from '#core/tree/tree.ts';
import { bannersOf } from './describe-site.ts';
import { describeVersion } from './describe-version.ts';
import { guideOf } from './find-guide.ts';
import { foreignLang } from './foreign-lang.ts';
import type { Site } from './load-site.ts';
import { optionLinks } from './node-url.ts';
import { renderBlocks } from './render-document.ts';
import { issueUrl, siteUrl } from './site-url.ts';
import { sourceUrl } from './source-url.ts';

/** `Give them the full message`, `include the time`, `provide your tenant name` */
const TELLS = /\b(?:give|send|provide|include|tell|supply)\b(?! up)/i;

export type CheckView = ReturnType<typeof describeCheck>;

/** What a page of guided checks shows: the document's own words, and where each answer leads. */
export function describeCheck(node: TreeNode, issue: Issue, site: Site) {
  const guide = guideOf(issue, site);
  const hasContent = node.kind === 'check' || node.kind === 'outcome';
  return {
    title: node.title,
    ...describeVersion(issue, site),
    question: node.question,
    outcome: node.kind === 'outcome' ? node.outcome : null,
    contact: node.kind === 'outcome' ? node.contact : null,
    banners: bannersOf([guide], site),
    /** Whether the document itself says what to pass on. */
    saysWhat: hasContent && TELLS.test(node.content.map((block) => toString(block)).join(' ')),
    html: hasContent ? renderBlocks(node.content, guide, site) : '',
    options: optionLinks(node, site.tree),
    issue: { title: issue.title, href: issueUrl(issue.id) },
    message: issue.errors[0]?.text ?? null,
    source: sourceUrl(guide.id, issue.anchors[0], hasContent ? node.content : []),
    home: siteUrl(''),
    lang: foreignLang(guide.id, site),
    saysTitle: !isOurs(node, site),
  };
}

/** Whether a title is the site's own words rather than the document's. */
function isOurs(node: TreeNode, { words }: Site): boolean {
  const { followSteps, followStepsThenTry, whichFits, contact } = words.tree;
  if (node.kind === 'outcome' && node.source === null) return true;
  if (node.kind === 'outcome' && node.contact !== null) return node.title === contact(node.contact);
  // How many ways there are is for us to say.
  if (node.question === whichFits) return true;
  return node.title === followSteps || node.title === followStepsThenTry;
}
