import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { hasBareAddress, mayHaveMarks, mayHaveTables } from './gfm-features.ts';

const base = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']);
const plain = base().freeze();
const tables = base()
  .data({ micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()] })
  .freeze();
// `singleTilde` off: consoles print `~/path` and `~5 s`, and no author of ours means a deletion.
const github = base().use(remarkGfm, { singleTilde: false }).freeze();

const FRONTMATTER = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n(?:[\s\S]*?\n)?\1[ \t]*(?:\r?\n|$)/;

/**
 * Parses GitHub-flavoured markdown with YAML or TOML frontmatter into mdast.
 *
 * Positions (1-based lines and columns, 0-based offsets) point into the raw file. No directive
 * syntax: it would eat the ordinary colons of `10:30` or `https://a:8080`.
 *
 * GitHub's whole grammar takes twice the time of CommonMark's (remark-gfm 4.0), so a document is
 * parsed with no more of it than it uses; the tree is the same.
 */
export function parseMarkdown(file: VFile): Root {
  const body = String(file).replace(FRONTMATTER, '');
  if (mayHaveMarks(body)) return github.parse(file);
  const root = (mayHaveTables(body) ? tables : plain).parse(file);
  return hasBareAddress(root) ? github.parse(file) : root;
}
