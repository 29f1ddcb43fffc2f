import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Heading, Root, RootContent } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { sanitiseSchema } from './sanitise-schema.ts';

export interface RenderOptions {
  /** Gives the address to use on the page; null drops the link or image and keeps its text. */
  resolveUrl?: (url: string, kind: 'link' | 'image') => string | null;
  /** Gives the size of an image by its address in the document, so that the page doesn't jump. */
  sizeOf?: (url: string) => { width: number; height: number } | null;
  /** Every fragment that must lead to the heading; see `listHeadingAnchors`. */
  headingAnchors?: (node: Heading) => readonly string[];
  /** Moves heading levels down by so many, at most to h6. */
  headingShift?: number;
  /** What names a table, the footnotes and the way back from one; in English by default. */
  labels?: {
    table: string;
    footnotes: string;
    backTo: (reference: string) => string;
    /** What heads a notice, by its kind: `note`, `warning`; others have no heading. */
    notices: Readonly<Record<string, string>>;
  };
}

/**
 * Renders markdown nodes as HTML that is safe to put on a page.
 *
 * Raw HTML passes GitHub's allow-list or goes; text is never lost. The first anchor of a heading is
 * its `id`, the others are empty spans before it. Tables get a wrapper that scrolls on its own.
 *
 * `## Fix {#fix}` → `<h2 id="fix">Fix</h2>`
 */
export function renderHtml(nodes: readonly RootContent[], options: RenderOptions = {}): string {
  try {
    return renderNodes(nodes, options, true);
  } catch (error) {
    // Thousands of open tags exhaust the call stack of an HTML serialiser; the text still counts.
    if (error instanceof RangeError) return renderNodes(nodes, options, false);
    throw error;
  }
}

function renderNodes(
  nodes: readonly RootContent[],
  options: RenderOptions,
  withHtml: boolean,
): string {
  const root = { type: 'root' as const, children: [...nodes] };
  const file = new VFile({ data: { options } });
  // To read raw HTML, all of a document is written as HTML and read again: a third of the work.
  const { raw, plain, withoutHtml } = processorsOf(options.labels);
  const processor = withHtml ? (hasHtml(root) ? raw : plain) : withoutHtml;
  return processor.stringify(processor.runSync(root, file));
}

function hasHtml(root: Root): boolean {
  let found = false;
  visit(root, 'html', () => {
    found = true;
    return EXIT;
  });
  return found;
}

type Labels = NonNullable<RenderOptions['labels']>;

/** The processors that say what documents don't in some words: each is made once. */
function makeProcessors(labels: Labels | undefined) {
  const toHtml = (allowDangerousHtml: boolean) =>
    unified().use(remarkRehype, {
      allowDangerousHtml,
      clobberPrefix: '',
      ...(labels && {
        footnoteLabel: labels.footnotes,
        footnoteBackLabel: (reference: number, again: number) =>
          labels.backTo(again > 1 ? `${reference + 1}-${again}` : `${reference + 1}`),
      }),
      handlers: {
        heading: (state: State, node: Heading) =>
          renderHeading(node, state.all(node), optionsOf(state.options.file)),
      },
    });
  const finish = (processor: ReturnType<typeof toHtml>) =>
    processor
      .use(() => (tree: HtmlRoot, file: VFile) => resolveUrls(tree, optionsOf(file)))
      .use(rehypeSanitize, sanitiseSchema)
      .use(() => (tree: HtmlRoot) => wrapScrolling(tree, labels?.table ?? 'Table'))
      .use(() => (tree: HtmlRoot) => nameNotices(tree, labels?.notices ?? {}))
      .use(rehypeStringify)
      .freeze();
  return {
    raw: finish(toHtml(true).use(rehypeRaw)),
    plain: finish(toHtml(true)),
    withoutHtml: finish(toHtml(false)),
  };
}

const made = new Map<Labels | undefined, ReturnType<typeof makeProcessors>>();

function processorsOf(labels: Labels | undefined): ReturnType<typeof makeProcessors> {
  const known = made.get(labels) ?? makeProcessors(labels);
  made.set(labels, known);
  return known;
}

/** What to render with: a file takes it through the processors. */
function optionsOf(file: VFile | null | undefined): RenderOptions {
  return file?.data['options'] ?? {};
}

function renderHeading(
  node: Heading,
  children: ElementContent[],
  options: RenderOptions,
): ElementContent[] {
  const [id, ...others] = options.headingAnchors?.(node) ?? [];
  const level = Math.min(6, Math.max(1, node.depth + (options.headingShift ?? 0)));
  const heading: Element = {
    type: 'element',
    tagName: `h${level}`,
    properties: id === undefined ? {} : { id },
    children,
  };
  const spans = others.map((other): Element => ({
    type: 'element',
    tagName: 'span',
    properties: { id: other },
    children: [],
  }));
  return [...spans, heading];
}

function resolveUrls(tree: HtmlRoot, { resolveUrl, sizeOf }: RenderOptions): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'a' && typeof node.properties['name'] === 'string') {
      node.properties['id'] ??= node.properties['name'];
    }
    const isImage = node.tagName === 'img';
    if (resolveUrl === undefined || (!isImage && node.tagName !== 'a')) return undefined;
    const url = node.properties[isImage ? 'src' : 'href'];
    if (typeof url !== 'string' || index === undefined || parent === undefined) return undefined;
    const resolved = resolveUrl(url, isImage ? 'image' : 'link');
    if (resolved !== null) {
      node.properties[isImage ? 'src' : 'href'] = resolved;
      if (isImage) Object.assign(node.properties, sizeOf?.(url));
      return undefined;
    }
    const alt = node.properties['alt'];
    const kept: ElementContent[] = isImage
      ? [{ type: 'text', value: typeof alt === 'string' ? alt : '' }]
      : node.children;
    parent.children.splice(index, 1, ...kept);
    return [SKIP, index];
  });
}

/** A notice says what it is, in a word: its colour alone would tell few. */
function nameNotices(tree: HtmlRoot, names: Readonly<Record<string, string>>): void {
  visit(tree, 'element', (node) => {
    const kind = node.properties['dataKind'];
    if (typeof kind !== 'string') return;
    const name = names[kind];
    if (name === undefined) return;
    node.children.unshift({
      type: 'element',
      tagName: 'p',
      properties: { className: ['kind'] },
      children: [{ type: 'text', value: name }],
    });
  });
}

/** Wide blocks scroll inside themselves, and a keyboard must be able to reach them to do so. */
function wrapScrolling(tree: HtmlRoot, label: string): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'pre') {
      node.properties['tabIndex'] = 0;
      return SKIP;
    }
    if (node.tagName !== 'table' || index === undefined || parent === undefined) return undefined;
    const properties = { className: ['table'], tabIndex: 0, role: 'region', ariaLabel: label };
    parent.children[index] = { type: 'element', tagName: 'div', properties, children: [node] };
    return SKIP;
  });
}
