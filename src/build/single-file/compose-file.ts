import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import type { Raw } from 'mdast-util-to-hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { SitePage } from './page-of.ts';
import { rewritePage, type Parts } from './rewrite-page.ts';

/** All that the file is made of. */
export interface FileParts extends Parts {
  /** The home page, whose frame stands around all others. */
  home: SitePage;
  /** Every page as the text that `composePage` made of it, home first. */
  pages: readonly string[];
  style: string;
  script: string;
  worker: string;
  /** JSON that the site would fetch, by address. */
  data: ReadonlyMap<string, string>;
}

const writer = unified().use(rehypeStringify, { allowDangerousHtml: true });

/** Runs before anything is drawn: with script, one page is shown; a deep link's isn't the home page. */
const FIRST =
  "document.documentElement.dataset.script=location.hash.startsWith('#/')?'deep':'home'";

/**
 * Which pages are seen. Without script it is the one that the address names, `:target`, and else the
 * home page with all documents, to be read or printed from top to bottom.
 */
const PAGES = `[data-page]{display:none}
html:not([data-script]) [data-page]:is(:target,:has(:target)),
html:not([data-script]):not(:has([data-page]:is(:target,:has(:target)))) :is([data-first],[data-document]),
html[data-script=home] [data-first],
[data-page][data-open]{display:block}`;

/** Writes a page of the file: its part of the document, marked with its address and title. */
export function composePage(page: SitePage, parts: Parts): string {
  rewritePage(page, parts);
  const id = decodeURI(page.path);
  const isDocument = page.path.startsWith('/guides/');
  const section: Element = {
    type: 'element',
    tagName: 'div',
    properties: {
      id,
      dataPage: page.path,
      dataTitle: page.title,
      ...(page.path === '/' ? { dataFirst: '' } : {}),
      ...(isDocument ? { dataDocument: '' } : {}),
    },
    children: page.content,
  };
  return writer.stringify({ type: 'root', children: [section] });
}

/** Writes the whole file. Its policy lets nothing in and nothing out, and names each script by hash. */
export function composeFile(parts: FileParts): string {
  const { home, pages, style, data } = parts;
  const styles = [`${style}\n${PAGES}`];
  const scripts = [FIRST, parts.script.replace(/<(?=\/script|!--)/gi, '\\x3C')];
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    `style-src ${styles.map(hash).join(' ')}`,
    'img-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
  const files = Array.from(
    data,
    ([path, text]) =>
      // In JSON the sign stands in strings alone.
      `<script type="application/json" data-file="${path}">${text.replaceAll('<', '\\u003C')}</script>`,
  );
  const head = `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">
<script>${scripts[0]}</script><style>${styles[0]}</style>`;
  const foot = `${files.join('\n')}
<script type="text/plain" id="search-worker">${parts.worker.replace(/<(?=\/script|!--)/gi, '\\x3C')}</script>
<script type="module">${scripts[1]}</script>`;
  frame(home, parts, { head, pages: pages.join('\n'), foot });
  return writer.stringify(home.tree);
}

/** Puts raw HTML into the home page's frame, in the place of what was its own. */
function frame(
  { tree, content }: SitePage,
  { dataUrl, paths }: Parts,
  raw: { head: string; pages: string; foot: string },
): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const { tagName, properties } = node;
    if (content.includes(node)) {
      const isLast = tagName === 'main';
      parent.children.splice(index, 1, ...(isLast ? [rawHtml(raw.pages)] : []));
      return [SKIP, isLast ? index + 1 : index];
    }
    const isOutside = tagName === 'script' || (tagName === 'link' && !isIcon(node));
    const isMeta = tagName === 'meta' && (properties['charSet'] ?? properties['httpEquiv']) != null;
    if (isOutside || isMeta) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (tagName === 'head') node.children.unshift(rawHtml(raw.head));
    if (tagName === 'body') node.children.push(rawHtml(raw.foot));
    if (isIcon(node)) properties['href'] = dataUrl(String(properties['href'])) ?? '';
    const { href } = properties;
    if (tagName !== 'a' || typeof href !== 'string') return undefined;
    if (href.startsWith('#')) properties['href'] = `#/${href}`;
    else if (paths.has(href)) properties['href'] = `#${href}`;
    return undefined;
  });
}

function isIcon({ tagName, properties }: Element): boolean {
  return tagName === 'link' && String(properties['rel']) === 'icon';
}

/** What is written already. */
function rawHtml(value: string): Raw {
  return { type: 'raw', value };
}

/** As a policy names an inline script or style. https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
