import type { Nodes, Paragraph, RootContent } from 'mdast';
import { VFile } from 'vfile';
import { limitNesting } from './limit-nesting.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** A list item whose text is indented by four: below it, so is what CommonMark would take for code. */
const ITEM = '-   x\n\n';
/** Lines of it. */
const BEFORE = 2;
/** A line of a document, and the offset that it begins at. */
export interface Line {
  text: string;
  start: number;
}

export function listLines(source: string): Line[] {
  let next = 0;
  return source.split('\n').map((text) => {
    const start = next;
    next += text.length + 1;
    return { text, start };
  });
}

/** Column that no admonition in admonitions begins behind; each is parsed once more. */
const RIGHTMOST = 25;

/**
 * Parses the text that an admonition of MkDocs has below a blank line, which CommonMark takes for
 * indented code. Empty where `below` is something else. Positions point into the document.
 *
 * @param marker the paragraph that the admonition begins with
 * @param below the block behind it
 * @param lines those of the document; see `listLines`
 */
export function parseIndented(
  marker: Paragraph,
  below: RootContent | undefined,
  lines: readonly Line[],
): RootContent[] {
  const { start: { column = 1 } = {} } = marker.position ?? {};
  if (below?.type !== 'code' || !below.position || column > RIGHTMOST) return [];
  const { start, end } = below.position;
  if (!INDENTED.test(lines[start.line - 1]?.text.slice(column - 1) ?? '')) return [];
  return parseLines({ first: start.line, last: end.line, indent: column - 1 }, lines);
}

/**
 * Parses what an admonition has right below its first line, and all that belongs to it, where a list,
 * a fence or the like is there: CommonMark takes those lines for the rest of a paragraph. Null where
 * they are one, or refer to what is defined elsewhere in the document.
 *
 * @param below the block behind the paragraph, where it belongs to the admonition, too
 */
export function parseBody(
  marker: Paragraph,
  below: RootContent | undefined,
  lines: readonly Line[],
): RootContent[] | null {
  if (!marker.position || marker.position.start.column > RIGHTMOST) return null;
  const { start, end } = marker.position;
  const indent = start.column - 1;
  const own = lines.slice(start.line, end.line).map(({ text }) => text.slice(indent));
  const [first = ''] = own;
  const isOpened = OPENS.test(first) || own.filter((text) => FENCE.test(text)).length > 1;
  if (!isOpened || own.some((text) => !INDENTED.test(text) || REFERS.test(text))) return null;
  const last = below?.position?.end.line ?? end.line;
  return parseLines({ first: start.line + 1, last, indent }, lines);
}

/** As the text of an admonition is. */
const INDENTED = /^(?: {4}|\t)/;
const FENCE = /^\s*(?:`{3}|~{3})/;
/** A line that begins a fence, a list, a quotation or a table. */
const OPENS = /^\s*(?:`{3}|~{3}|[-*+] |\d{1,9}[.)] |> |\|)/;
/** `[guide][g]`, `[guide][]`, `[^1]` */
const REFERS = /\]\[|\[\^/;

/** Parses lines of a document, `first` to `last` (1-based), that are indented by four behind `indent`. */
function parseLines(
  { first, last, indent }: { first: number; last: number; indent: number },
  lines: readonly Line[],
): RootContent[] {
  const own = lines.slice(first - 1, last);
  const value = ITEM + own.map(({ text }) => text.slice(indent)).join('\n');
  const [list] = parseMarkdown(limitNesting(new VFile({ value }))).children;
  const [item] = list?.type === 'list' ? list.children : [];
  const [, ...blocks] = item?.children ?? [];
  const moved = { lines: first - 1 - BEFORE, columns: indent };
  for (const block of blocks) move(block, moved, lines);
  return blocks;
}

/** Puts the positions of what was parsed by itself where it stands in the document. */
function move(
  block: RootContent,
  moved: { lines: number; columns: number },
  lines: readonly Line[],
): void {
  const pending: Nodes[] = [block];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const point of [node.position?.start, node.position?.end]) {
      if (!point) continue;
      point.line += moved.lines;
      point.column += moved.columns;
      point.offset = (lines[point.line - 1]?.start ?? 0) + point.column - 1;
    }
    if ('children' in node) pending.push(...node.children);
  }
}
