import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { usesGfm } from './uses-gfm.ts';

const plain = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();
// `singleTilde` off: consoles print `~/path` and `~5 s`, and no author of ours means a deletion.
const github = plain().use(remarkGfm, { singleTilde: false }).freeze();

const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * Parses GitHub-flavoured markdown with YAML frontmatter into mdast.
 *
 * Positions (1-based lines and columns, 0-based offsets) point into the raw file. No directive
 * syntax: it would eat the ordinary colons of `10:30` or `https://a:8080`.
 */
export function parseMarkdown(file: VFile): Root {
  const body = String(file).replace(FRONTMATTER, '');
  return (usesGfm(body) ? github : plain).parse(file);
}
