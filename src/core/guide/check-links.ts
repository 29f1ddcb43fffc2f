import type { VFile } from 'vfile';
import type { Guide } from './guide.ts';
import { listAnchors } from './list-anchors.ts';
import { type LinkMention, listMentions } from './list-mentions.ts';
import { anchorsInHtml } from './read-anchors.ts';
import { report } from './report.ts';
import { resolvePath } from './resolve-path.ts';

/**
 * Reports `dead-link` for links to documents that aren't among the guides, and `missing-anchor`
 * for fragments that no section of the target has. Addresses of other sites, and those relative to
 * the root of a site, are left alone.
 */
export function checkLinks(guides: readonly Guide[]): void {
  const fragments = new Map<string, () => ReadonlySet<string>>();
  for (const guide of guides)
    fragments.set(
      guide.path,
      once(() => listFragments(guide)),
    );
  for (const guide of guides) {
    for (const link of listMentions(guide.root).links) checkLink(link, guide, fragments);
  }
}

function checkLink(
  link: LinkMention,
  guide: Guide,
  fragments: ReadonlyMap<string, () => ReadonlySet<string>>,
): void {
  const { url } = link;
  if (/^[a-z][a-z0-9+.-]*:|^\/|^\?|^#tab\//i.test(url)) return;
  const path = url.startsWith('#') ? guide.path : resolvePath(guide.path, url);
  const target = path === null ? undefined : fragments.get(path);
  if (target === undefined) {
    if (path === null || /\.(?:md|markdown)$/i.test(path)) reportLink(link, guide.file);
    return;
  }
  const fragment = decodeFragment(/#(.*)$/.exec(url)?.[1] ?? '');
  if (fragment === '' || target().has(fragment) || target().has(fragment.toLowerCase())) return;
  report(
    guide.file,
    `Unexpected link to \`#${fragment}\`, expected a section that has this anchor`,
    {
      rule: 'missing-anchor',
      place: link.position,
    },
  );
}

function reportLink(link: LinkMention, file: VFile): void {
  report(file, `Unexpected link to \`${link.url}\`, expected a document in the content folder`, {
    rule: 'dead-link',
    place: link.position,
  });
}

function listFragments(guide: Guide): Set<string> {
  const found = new Set<string>(['top']);
  for (const { anchors } of listAnchors(guide.top)) {
    for (const anchor of anchors) found.add(anchor);
  }
  for (const anchor of anchorsInHtml(String(guide.file))) found.add(anchor);
  return found;
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
