import type { Guide } from '#core/guide/guide.ts';
import { listAnchors } from '#core/guide/list-anchors.ts';
import { listMentions } from '#core/guide/list-mentions.ts';
import { anchorsInHtml } from '#core/guide/read-anchors.ts';
import type { IssueIndex } from '#core/issue/issue-index.ts';
import type { Link } from '#core/links/link.ts';
import { type LinkSources, listLinks } from '#core/links/list-links.ts';
import type { DecisionTree } from '#core/tree/tree.ts';
import { listsOf } from './lists-of.ts';
import { mapsOf } from './maps-of.ts';

/** Lists every address of a site that may stand in a ticket; see `listLinks`. */
export function listSiteLinks(
  guides: readonly Guide[],
  index: IssueIndex,
  tree: DecisionTree,
): Link[] {
  return listLinks({
    index,
    pages: [...listPages(tree), ...listLists(index)],
    fragments: guides.flatMap(listFragments),
  });
}

function listPages(tree: DecisionTree): Link[] {
  const maps = Array.from(mapsOf(tree).values(), ({ id, above }) =>
    above === null ? '' : `${id}/`,
  );
  const pages = tree.nodes.flatMap((node): Link[] => {
    if (node.kind === 'issue') return [];
    const inIssue = node.kind !== 'question' && node.issue !== null;
    const source = node.kind === 'question' ? null : node.source;
    return [
      {
        path: inIssue ? `/issues/${node.id}/` : `/browse/${node.id}/`,
        issue: inIssue ? node.issue : null,
        source: source && `${source.path}:${source.line}`,
        derived: true,
      },
    ];
  });
  const ofMaps = maps.map((map): Link => ({
    path: `/browse/map/${map}`,
    issue: null,
    source: null,
    derived: true,
  }));
  return [...pages, ...ofMaps];
}

/** The pages of the lists: what is on each changes with every document that is added. */
function listLists(index: IssueIndex): Link[] {
  const { issues, documents } = listsOf(index);
  const slugs = [...issues, ...documents].map(({ slug }) => `${slug}/`);
  const paths = slugs.length > 0 ? ['', ...slugs] : [];
  return paths.map((path) => ({ path: `/all/${path}`, issue: null, source: null, derived: true }));
}

/** Headings have their slugs, which are made from prose, besides the anchors that authors chose. */
function listFragments(guide: Guide): LinkSources['fragments'][number][] {
  const text = String(guide.file).toLowerCase();
  const mayDeclare = ANCHOR.test(text);
  const headings = listAnchors(guide.top).flatMap(({ anchors, line }) =>
    line === null
      ? []
      : anchors.map((anchor, index) => ({
          guide: guide.id,
          anchor,
          line,
          derived: index === anchors.length - 1 && !(mayDeclare && declares(text, anchor)),
        })),
  );
  const inHtml = listMentions(guide.root).html.flatMap(({ value, position }) =>
    anchorsInHtml(value).map((anchor) => ({
      guide: guide.id,
      anchor,
      line: position?.start.line ?? 1,
      derived: false,
    })),
  );
  return [...headings, ...inHtml];
}

/** What an anchor of an author's begins with, whatever its name. */
const ANCHOR = /\b(?:name|id)\s*=|\{:?\s*#/;

/** Whether an author wrote an anchor: `<a name="x">`, `{#x}`; `text` is in small letters. */
function declares(text: string, anchor: string): boolean {
  const sought = anchor.toLowerCase();
  if (!text.includes(sought)) return false;
  const quoted = sought.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?:\b(?:name|id)\s*=\s*["']?|\{:?\s*#)${quoted}(?![\w-])`, 'i').test(
    text,
  );
}
