import type { Heading, RootContent } from 'mdast';
import { VFile } from 'vfile';
import type { Guide } from '#core/guide/guide.ts';
import { listHeadingAnchors } from '#core/guide/list-heading-anchors.ts';
import { parseMarkdown } from '#core/guide/parse-markdown.ts';
import { renderHtml } from '#core/guide/render-html.ts';
import { resolvePath } from '#core/guide/resolve-path.ts';
import { linkTarget } from './link-target.ts';
import type { Site } from './load-site.ts';
import { linkBase } from './link-base.ts';
import { guideUrl, issueUrl, siteUrl } from './site-url.ts';

/** The whole document as HTML, with the given anchors at its headings; see `listOldAnchors`. */
export function renderGuide(
  guide: Guide,
  site: Site,
  anchors: ReadonlyMap<Heading, readonly string[]> = listHeadingAnchors(guide),
): string {
  return renderHtml(guide.root.children, {
    resolveUrl: (url, kind) => (url.startsWith('#') ? url : resolve(url, kind, guide, site)),
    sizeOf: (url) => findImage(url, guide, site)?.image ?? null,
    labels: site.words.document,
    headingAnchors: (heading) => anchors.get(heading) ?? [],
  });
}

/** Part of a document as HTML, for a page other than the guide's own. */
export function renderBlocks(nodes: readonly RootContent[], guide: Guide, site: Site): string {
  return renderHtml(nodes, {
    resolveUrl: (url, kind) => resolve(url, kind, guide, site),
    sizeOf: (url) => findImage(url, guide, site)?.image ?? null,
    labels: site.words.document,
    headingShift: 1,
  });
}

/** A line of markdown from frontmatter. */
export function renderLine(markdown: string, guide: Guide, site: Site): string {
  return renderBlocks(parseMarkdown(new VFile(markdown)).children, guide, site);
}

function resolve(url: string, kind: 'link' | 'image', guide: Guide, site: Site): string | null {
  if (kind === 'image') {
    const found = findImage(url, guide, site);
    // A picture from elsewhere would tell that server who reads what: its alt text stays.
    return found ? siteUrl(`media/${found.image.name}`) : null;
  }
  if (/^(?:https?|mailto|tel):/i.test(url)) return url;
  if (/^\/(?!\/)/.test(url)) return onOtherSite(url);
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return null;
  const target = linkTarget(url, guide, site);
  if (!target) return null;
  const { issue, fragment } = target;
  return issue ? issueUrl(issue.id) : guideUrl(target.guide.id, fragment);
}

function findImage(url: string, guide: Guide, { images }: Site) {
  const path = resolvePath(guide.path, url);
  const image = path === null ? undefined : images.get(path);
  return path !== null && image ? { path, image } : null;
}

function onOtherSite(url: string): string | null {
  const base = linkBase();
  return base !== null && URL.canParse(url, base) ? new URL(url, base).href : null;
}
