import GithubSlugger from 'github-slugger';
import type { Heading, Root, RootContent } from 'mdast';
import { anchorsOnly, takeHeadingAnchors } from './read-anchors.ts';
import type { Section } from './guide.ts';
import { readText } from './read-text.ts';

interface Open {
  section: Section;
  /** Heading depth; a tab ranks just below the section that holds its group. */
  rank: number;
}

/**
 * Turns the flat blocks of a document into its tree of headings.
 *
 * Anchors of a section are the explicit ones in, right before or right after its heading, then the
 * slug that GitHub gives the heading. Blocks that are nothing but such anchors are taken out of
 * the tree: their fragments live on in `anchors`. Tab headings (`# [Name](#tab/id)`) rank below
 * the section around them, whatever their level, and a thematic break ends their group.
 *
 * A fragment that names two sections belongs to the first: an id can be on a page only once.
 */
export function buildSections(root: Root, endLine: number): Section {
  const slugger = new GithubSlugger();
  const top = openSection(null, 0, 1);
  const stack: Open[] = [{ section: top, rank: 0 }];
  const kept: RootContent[] = [];
  const taken = new Set<string>();
  let before: string[] = [];
  for (const [index, block] of root.children.entries()) {
    let current = stack.at(-1) as Open;
    const anchors = anchorsOnly(block);
    if (anchors !== null) {
      const next = root.children[index + 1];
      if (next?.type === 'heading' || (next !== undefined && before.length > 0)) {
        before.push(...anchors);
        continue;
      }
      if (current.section.blocks.length === 0 && current.section.heading !== null) {
        current.section.anchors.splice(-1, 0, ...anchors.filter((anchor) => !taken.has(anchor)));
        for (const anchor of anchors) taken.add(anchor);
        continue;
      }
    }
    kept.push(block);
    if (block.type === 'thematicBreak' && insideTab(stack)) {
      while (insideTab(stack)) stack.pop();
      continue;
    }
    if (block.type !== 'heading') {
      current.section.blocks.push(block);
      continue;
    }
    const explicit = [...before, ...takeHeadingAnchors(block)];
    before = [];
    const tab = tabId(block);
    const rank = tab === null ? block.depth : tabRank(stack);
    while ((stack.at(-1) as Open).rank >= rank) stack.pop();
    current = stack.at(-1) as Open;
    const line = block.position?.start.line ?? 1;
    const section = openSection(block, Math.min(6, Math.ceil(rank)), line);
    section.title = readText(block);
    section.tab = tab !== null;
    const slug = slugger.slug(section.title) || `section-${line}`;
    section.anchors = [...new Set([...explicit, slug])].filter((anchor) => !taken.has(anchor));
    for (const anchor of section.anchors) taken.add(anchor);
    current.section.sections.push(section);
    stack.push({ section, rank });
  }
  root.children = kept;
  setEndLines(top, endLine);
  return top;
}

function openSection(heading: Heading | null, depth: number, line: number): Section {
  return {
    depth,
    title: '',
    anchors: [],
    line,
    endLine: line,
    heading,
    tab: false,
    blocks: [],
    sections: [],
  };
}

function tabId(heading: Heading): string | null {
  const only = heading.children.length === 1 ? heading.children[0] : undefined;
  return only?.type === 'link' && only.url.startsWith('#tab/') ? only.url.slice(5) : null;
}

/** Half a level below the innermost section that is no tab: siblings of each other, above any H(n+1). */
function tabRank(stack: readonly Open[]): number {
  const tab = stack.find((open) => open.section.tab);
  return tab?.rank ?? (stack.at(-1) as Open).rank + 0.5;
}

function insideTab(stack: readonly Open[]): boolean {
  return stack.some((open) => open.section.tab);
}

function setEndLines(section: Section, endLine: number): void {
  section.endLine = endLine;
  for (const [index, child] of section.sections.entries()) {
    const next = section.sections[index + 1];
    setEndLines(child, next === undefined ? endLine : Math.max(child.line, next.line - 1));
  }
}
