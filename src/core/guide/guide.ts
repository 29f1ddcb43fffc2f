import type { Heading, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';

/** One source document, parsed. Lines are 1-based and point into the raw file. */
export interface Guide {
  /** URL slug, unique among the guides of a build: the file name, with a folder only where names collide. */
  id: string;
  /** Path relative to the content folder, with forward slashes. */
  path: string;
  /** What the reader knows the document as: its H1, else the frontmatter title, else the file name. */
  title: string;
  /** Other titles of the document (a frontmatter title that differs from the H1), kept for search. */
  aliases: string[];
  description: string | null;
  appliesTo: string[];
  /** A notice for every page made from the document, as inline markdown; from frontmatter `banner`. */
  banner: string | null;
  /** The language it is written in, as a tag of BCP 47; null where its frontmatter doesn't say. */
  lang: string | null;
  /** The day of its last change, `2026-01-31`; null where its frontmatter gives none. */
  date: string | null;
  /** The document without its frontmatter, with publishing syntax already turned into plain nodes. */
  root: Root;
  /** The document as a tree of headings. The top section has depth 0 and holds what precedes any heading. */
  top: Section;
  /** The file the guide was read from; messages about the document are collected on it. */
  file: VFile;
}

/** A heading with all that belongs to it. */
export interface Section {
  /** 1–6, or 0 for the document itself. */
  depth: number;
  title: string;
  /** Every fragment that names the section: explicit anchors first, then the heading's slug. */
  anchors: string[];
  line: number;
  endLine: number;
  /** The heading itself, so that whoever draws the page can give it the anchors; null at the top. */
  heading: Heading | null;
  /** True for a tab of a tab group, `# [Name](#tab/id)`: one of several views of its parent. */
  tab: boolean;
  /** Blocks between this heading and the next one. */
  blocks: RootContent[];
  sections: Section[];
}
