import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A page of the finished site, as the single-file edition needs it. */
export interface SitePage {
  /** `/issues/x/`; `/404.html` for the page of unknown addresses. */
  path: string;
  title: string;
  /** Language of the page, as it says. */
  lang: string;
  /** The page's own part: its notices and its `main`. */
  content: Element[];
  tree: Root;
}

const parser = unified().use(rehypeParse);

/**
 * Reads a page that was built. Throws where it has no `main`, which a page of this site always has.
 *
 * @param file its path in `dist/`, with `/` between folders: `issues/x/index.html`
 */
export function pageOf(file: string, html: string): SitePage {
  const tree = parser.parse(html);
  let title = '';
  let lang = '';
  let siblings: readonly unknown[] = [];
  visit(tree, 'element', (node, _index, parent) => {
    if (node.tagName === 'html') lang = String(node.properties['lang'] ?? '');
    if (node.tagName === 'title' && title === '') title = textOf(node);
    if (node.tagName === 'main' && parent) siblings = parent.children;
  });
  const content = siblings.filter(isContent);
  if (content.length === 0) throw new Error(`${file} has no <main>: it is no page of this site.`);
  return { path: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`, title, lang, content, tree };
}

function isContent(node: unknown): node is Element {
  const { tagName, properties } = node as Partial<Element>;
  const classes = properties?.['className'];
  return tagName === 'main' || (Array.isArray(classes) && classes.includes('banner'));
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
