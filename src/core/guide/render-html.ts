import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Heading, Node, Root, RootContent } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { finishHtml, type FinishLabels } from './finish-html.ts';
import { listMentions } from './list-mentions.ts';
import { resolveUrls, type ResolveUrl, type SizeOf } from './resolve-urls.ts';
import { sanitiseSchema } from './sanitise-schema.ts';

export interface RenderOptions {
  resolveUrl?: ResolveUrl;
  sizeOf?: SizeOf;
  /** Every fragment that must lead to the heading; see `listHeadingAnchors`. */
  headingAnchors?: (node: Heading) => readonly string[];
  /** Moves heading levels down by so many, at most to h6. */
  headingShift?: number;
  /** What names a table, the footnotes and the way back from one; in English by default. */
  labels?: FinishLabels & {
    footnotes: string;
    backTo: (reference: string) => string;
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
  const { html, hasNotes } = listMentions(root);
  const processor = withHtml ? (html.length > 0 ? raw : plain) : withoutHtml;
  return processor.stringify(processor.runSync(hasNotes ? root : veil(root), file));
}

/** A tree in a node whose children only its own handler knows. */
interface Veiled extends Node {
  type: 'veiled';
  root: Root;
}

declare module 'mdast' {
  interface RootContentMap {
    veiled: Veiled;
  }
}

/**
 * Spares a tree without footnotes the walk that `mdast-util-to-hast` (13.2) looks for them with, for
 * each part of each page: a fifth of the time that drawing it takes.
 */
function veil(root: Root): Root {
  return { type: 'root', children: [{ type: 'veiled', root }] };
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
        veiled: (state: State, { root }: Veiled) => state.all(root),
      },
    });
  const finish = (processor: ReturnType<typeof toHtml>) =>
    processor
      .use(() => (tree: HtmlRoot, file: VFile) => {
        const { resolveUrl, sizeOf } = optionsOf(file);
        resolveUrls(tree, resolveUrl, sizeOf);
      })
      .use(rehypeSanitize, sanitiseSchema)
      .use(() => (tree: HtmlRoot) => finishHtml(tree, labels ?? { table: 'Table', notices: {} }))
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
