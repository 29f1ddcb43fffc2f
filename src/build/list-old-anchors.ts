import type { Heading } from 'mdast';
import type { Guide } from '#core/guide/guide.ts';
import { listHeadingAnchors } from '#core/guide/list-heading-anchors.ts';
import { resolveLink } from '#core/links/resolve-link.ts';
import { inWords, titleOf, toHref } from './describe-moved.ts';
import { issuesOf } from './find-guide.ts';
import type { Site } from './load-site.ts';
import { livePaths, oldFragments } from './old-fragments.ts';

/** Fragments that a guide's page had once. */
export interface OldAnchors {
  /** Every fragment that leads to a heading, old ones last. */
  headings: Map<Heading, string[]>;
  /** Those that lead to no heading of the page: where to go instead. */
  elsewhere: { anchor: string; title: string; href: string | null; note: string | null }[];
}

/**
 * Places every fragment that a guide's page ever had: at the heading of the issue that it means, so
 * that it works without scripts and when clicked on the page itself, else in a list of what is
 * no longer here.
 */
export function listOldAnchors(guide: Guide, site: Site): OldAnchors {
  const headings = new Map(
    [...listHeadingAnchors(guide)].map(([heading, anchors]) => [heading, [...anchors]]),
  );
  const page = `/guides/${guide.id}/#`;
  const elsewhere: OldAnchors['elsewhere'] = [];
  for (const path of oldFragments(page.slice(0, -1), site.links)) {
    const anchor = path.slice(page.length);
    const to = resolveLink(path, site.links.ledger, livePaths(site.links));
    const heading = to === null ? null : headingOf(to, guide, headings, site);
    if (heading) headings.get(heading)?.push(anchor);
    else if (to !== null && to !== page.slice(0, -1)) elsewhere.push(describe(anchor, to, site));
  }
  return { headings, elsewhere };
}

/** The heading that a path means, where it is on this page. */
function headingOf(
  path: string,
  guide: Guide,
  headings: OldAnchors['headings'],
  site: Site,
): Heading | null {
  const page = `/guides/${guide.id}/#`;
  const id = /^\/issues\/([^/#]+)\/(?:#.*)?$/s.exec(path)?.[1];
  const issue = issuesOf(guide, site).find((one) => one.id === id);
  const wanted = path.startsWith(page) ? [path.slice(page.length)] : (issue?.anchors ?? []);
  for (const [heading, anchors] of headings) {
    if (wanted.some((anchor) => anchors.includes(anchor))) return heading;
  }
  return null;
}

function describe(anchor: string, to: string, site: Site): OldAnchors['elsewhere'][number] {
  const { words } = site;
  const retired = site.links.ledger.retired[to];
  const isFragment = retired !== undefined && to.includes('#');
  const target = isFragment ? retired.see : to;
  return {
    anchor,
    title: retired?.title ?? titleOf(to, site) ?? to,
    href: target === undefined ? null : toHref(target),
    note: retired
      ? `${words.guide.noLonger(inWords(retired.since, words))} ${retired.reason}`
      : null,
  };
}
