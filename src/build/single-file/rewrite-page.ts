import type { Element } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { SitePage } from './page-of.ts';

/** What the pages of the file are made of, besides themselves. */
export interface Parts {
  /** Paths of all pages. */
  paths: ReadonlySet<string>;
  /** A file of the site as a `data:` address; null where there is none. */
  dataUrl: (path: string) => string | null;
  /** Pictures that stand in the file already, by path; each is put in once. */
  shown: Set<string>;
}

/** Attributes that name elements of the same page, in HTML and by hast's names. */
const NAMES = ['htmlFor', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'headers', 'list'];

/**
 * Makes a page's part fit to stand beside all the others: ids carry the page's path, links lead to
 * pages in the file, pictures are in it.
 *
 * `<a href="/issues/x/#step-1">` → `<a href="#/issues/x/#step-1">`, `<li id="step-1">` on that page →
 * `<li id="/issues/x/#step-1">`: a browser follows it without any script.
 */
export function rewritePage({ path, content }: Pick<SitePage, 'path' | 'content'>, parts: Parts) {
  for (const part of content) {
    visit(part, 'element', (node, index, parent) => {
      if (node.tagName === 'script' && parent && index !== undefined) {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      rewrite(node, path, parts);
      return undefined;
    });
  }
}

function rewrite({ tagName, properties }: Element, path: string, parts: Parts): void {
  const rename = (id: unknown): string => `${decode(path)}#${String(id)}`;
  if (properties['id'] !== undefined) properties['id'] = rename(properties['id']);
  for (const name of NAMES) {
    const value = properties[name];
    if (Array.isArray(value)) properties[name] = value.map(rename);
    else if (value !== undefined) properties[name] = rename(value);
  }
  const { href, src } = properties;
  if (typeof href === 'string') {
    const to = rewriteLink(href, path, parts.paths);
    if (to === null) delete properties['href'];
    else properties['href'] = to;
  }
  // It writes links; the page for unknown addresses looks for paths, which stay what they are.
  if (tagName === 'paste-box') properties['dataBase'] = '#/';
  if (tagName === 'img' && typeof src === 'string') showOnce(properties, src, parts);
}

/** Null, which is no link, where a file of the site is meant that is no page. */
function rewriteLink(href: string, path: string, paths: Parts['paths']): string | null {
  if (href.startsWith('#')) return `#${path}${href}`;
  if (!href.startsWith('/')) return href;
  const [to = '', ...rest] = href.split('#');
  const fragment = rest.length === 0 ? '' : `#${rest.join('#')}`;
  const page = [to, decode(to)].find((one) => paths.has(one));
  return page === undefined ? null : `#${to}${fragment}`;
}

/** A picture stands in the file once; pages that show it again have it filled in when they open. */
function showOnce(properties: Element['properties'], src: string, { shown, dataUrl }: Parts): void {
  const url = dataUrl(src);
  if (url === null) return;
  if (shown.has(src)) {
    delete properties['src'];
    properties['dataAs'] = src;
  } else {
    shown.add(src);
    properties['src'] = url;
    properties['dataIs'] = src;
  }
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
