import type { Guide } from '#core/guide/guide.ts';
import { resolvePath } from '#core/guide/resolve-path.ts';
import type { Issue } from '#core/issue/issue.ts';
import { guideAt, issuesOf } from './find-guide.ts';
import type { Site } from './load-site.ts';

/** Where a relative link of a document leads: a document, or a problem in it. */
export interface LinkTarget {
  guide: Guide;
  /** The problem that the link's fragment names; null where it names none. */
  issue: Issue | null;
  fragment: string | undefined;
}

/** Finds the target of a link as a document writes it; null where no document of the site is there. */
export function linkTarget(url: string, from: Guide, site: Site): LinkTarget | null {
  const guide = guideAt(url.startsWith('#') ? from.path : resolvePath(from.path, url), site);
  if (!guide) return null;
  const fragment = decodeFragment(/#(.+)$/s.exec(url)?.[1]);
  const issue = issuesOf(guide, site).find(
    (one) => fragment !== undefined && one.anchors.includes(fragment),
  );
  return { guide, issue: issue ?? null, fragment };
}

/** An address has its fragment escaped; anchors are kept as they are read. */
function decodeFragment(fragment: string | undefined): string | undefined {
  try {
    return fragment === undefined ? undefined : decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
