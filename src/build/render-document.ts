import type { RootContent } from 'mdast';
import path from 'node:path';
import { VFile } from 'vfile';
import type { Guide } from '#core/guide/guide.ts';
import { listHeadingAnchors } from '#core/guide/list-heading-anchors.ts';
import { parseMarkdown } from '#core/guide/parse-markdown.ts';
import { renderHtml } from '#core/guide/render-html.ts';
import type { Site } from './load-site.ts';
import { guideUrl, issueUrl } from './site-url.ts';

/** The whole document as HTML, with every anchor that it ever had. */
export function renderGuide(guide: Guide, site: Site): string {
  const anchors = listHeadingAnchors(guide);
  return renderHtml(guide.root.children, {
    resolveUrl: (url, kind) => (url.startsWith('#') ? url : resolve(url, kind, guide, site)),
    headingAnchors: (heading) => anchors.get(heading) ?? [],
  });
}

/** Part of a document as HTML, for a page other than the guide's own. */
export function renderBlocks(nodes: readonly RootContent[], guide: Guide, site: Site): string {
  return renderHtml(nodes, {
    resolveUrl: (url, kind) => resolve(url, kind, guide, site),
    headingShift: 1,
  });
}

/** A line of markdown from frontmatter. */
export function renderLine(markdown: string, guide: Guide, site: Site): string {
  return renderBlocks(parseMarkdown(new VFile(markdown)).children, guide, site);
}

function resolve(url: string, kind: 'link' | 'image', guide: Guide, site: Site): string | null {
  // A picture from elsewhere would tell that server who reads what: its alt text stays.
  if (kind === 'image') return url.startsWith('data:image/') ? url : null;
  if (/^(?:https?|mailto|tel):/i.test(url)) return url;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return null;
  const [file = '', fragment] = url.split('#', 2);
  const target = file === '' ? guide : findGuide(file, guide, site);
  if (!target) return null;
  const issue = site.index.issues.find(
    (one) => one.guide === target.id && fragment !== undefined && one.anchors.includes(fragment),
  );
  return issue ? issueUrl(issue.id) : guideUrl(target.id, fragment);
}

function findGuide(file: string, from: Guide, site: Site): Guide | undefined {
  const wanted = path.posix.join(path.posix.dirname(from.path), file.replace(/\?.*$/, ''));
  return site.guides.find(({ path: own }) => own.toLowerCase() === wanted.toLowerCase());
}
