import type { IssueIndex } from '#core/issue/issue-index.ts';
import type { Link } from './link.ts';

/** What a site has besides its index: the pages of its tree, and the fragments of its guides. */
export interface LinkSources {
  index: Pick<IssueIndex, 'guides' | 'issues'>;
  /** Pages of the tree: their paths, the issue that each belongs to, and where they are from. */
  pages: readonly Link[];
  /** Fragments on guides' pages, by id of the guide; see `Link.derived`. */
  fragments: readonly { guide: string; anchor: string; line: number; derived: boolean }[];
}

/**
 * Lists every address of a site that may stand in a ticket, each once: issues, their steps and
 * checks, questions, guides and their fragments. In the order of the index.
 */
export function listLinks({ index, pages, fragments }: LinkSources): Link[] {
  const links = new Map<string, Link>();
  const add = (link: Link): void => {
    if (!links.has(link.path)) links.set(link.path, link);
  };
  const inGuide = Map.groupBy(fragments, ({ guide }) => guide);
  const ofIssue = Map.groupBy(index.issues, ({ guide }) => guide);
  for (const { id, source } of index.guides) {
    add({ path: `/guides/${id}/`, issue: null, source: `${source}:1` });
    const own = ofIssue.get(id) ?? [];
    for (const { anchor, line, derived } of inGuide.get(id) ?? []) {
      const issue = own.find(
        (one) =>
          one.anchors.includes(anchor) || (one.source.line <= line && line <= one.source.endLine),
      );
      add({
        path: `/guides/${id}/#${anchor}`,
        issue: issue?.id ?? null,
        source: `${source}:${line}`,
        ...(derived ? { derived: true } : {}),
      });
    }
  }
  for (const { id, source, resolutions } of index.issues) {
    add({ path: `/issues/${id}/`, issue: id, source: `${source.path}:${source.line}` });
    const steps = resolutions.flatMap((resolution) => resolution.steps);
    for (const [number, { line }] of steps.entries()) {
      add({
        path: `/issues/${id}/#step-${number + 1}`,
        issue: id,
        source: `${source.path}:${line}`,
        derived: true,
      });
    }
  }
  for (const page of pages) add(page);
  return [...links.values()];
}
