import type { Heading, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { isElementName } from './html-elements.ts';
import { keepPlaceholders } from './keep-placeholders.ts';
import { markNote } from './mark-note.ts';
import { type Line, listLines, parseBody, parseIndented } from './parse-indented.ts';
import { type Admonition, readAdmonition, toNotice } from './read-admonition.ts';
import { closedComponents, readComponent } from './read-component.ts';
import { readDirective } from './read-directive.ts';
import { readHtmlHeading } from './read-html-heading.ts';
import { readPreformatted } from './read-preformatted.ts';

/**
 * Turns publishing syntax into plain mdast, in place, so that every later stage sees one language.
 *
 * `> [!NOTE]`, `!!! note` → a marked blockquote; `:::image …:::` → an image; `<ServerName>` → text; `<pre>` → code;
 * `<h2>` → a heading; `<Tab>` → its title; markers around blocks are dropped. Paragraphs lose nothing else.
 */
export function normaliseMarkdown(root: Root, file: VFile): void {
  const source = String(file.value);
  const closed = closedComponents(source);
  let lines: Line[] | undefined;
  // An own stack: hostile nesting must not exhaust the call stack.
  const pending: Parents[] = [root];
  /** What stands below a heading that was an admonition's title. */
  const sections = new Map<RootContent, Root>();
  for (let parent = pending.pop(); parent !== undefined; parent = pending.pop()) {
    if (parent.type === 'heading') dropComponents(parent);
    const children: RootContent[] = parent.children;
    let dropped = false;
    let above: Heading | undefined;
    for (let index = 0; index < children.length; index++) {
      const child = children[index] as RootContent;
      if (child.type === 'html') {
        const heading = parent === root ? readHtmlHeading(child) : null;
        const component = isFlow(parent) ? readComponent(child, closed) : null;
        const shown = heading ?? component ?? readPreformatted(child);
        if (shown === null) keepPlaceholders(child, index, parent, file);
        else children[index] = shown;
        if (component?.children.length === 0) dropped = true;
      }
      if (child.type === 'blockquote') markNote(child);
      else if (child.type === 'paragraph') {
        const admonition = readAdmonition(child);
        if (admonition !== null) {
          lines ??= listLines(source);
          const next = children[index + 1];
          const below = parseIndented(child, next, lines);
          const used = below.length > 0 ? 2 : 1;
          const whole = parseBody(child, used > 1 ? next : undefined, lines);
          const notice =
            whole === null
              ? toNotice(admonition, child, below)
              : toNotice({ ...admonition, body: [] }, child, whole);
          if (notice.children.length > 0) {
            if (parent === root && isEntry(admonition, above, children, index + used)) {
              above = toHeading(admonition, child, above);
              children[index] = above;
              const section: Root = { type: 'root', children: notice.children.slice(1) };
              sections.set(above, section);
              pending.push(section);
            } else {
              children[index] = notice;
              pending.push(notice);
            }
            if (used > 1) {
              children[++index] = { type: 'paragraph', children: [] };
              dropped = true;
            }
            continue;
          }
        }
        const raw = mayBeDirective(child.children[0]) ? rawOf(child, source) : null;
        const directive = raw === null ? null : readDirective(child, raw);
        if (directive === 'marker') {
          dropped = true;
          child.children = [];
        } else if (directive !== null) child.children = directive;
      }
      if ('children' in child) pending.push(child);
      if (child.type === 'heading') above = child;
    }
    if (dropped) {
      parent.children = children.filter(
        (child) => child.type !== 'paragraph' || child.children.length > 0,
      );
    }
  }
  if (sections.size === 0) return;
  root.children = root.children.flatMap((child) => [
    child,
    ...(sections.get(child)?.children ?? []),
  ]);
}

/** Admonitions of one kind in a row that are what the document lists, not asides. */
const ROW = 3;

/**
 * Whether an admonition is a section of its own: a question to be opened, or one of a row of them with
 * titles. Text that follows, at `after`, would be in it, too.
 */
function isEntry(
  { isQuestion, name, title }: Admonition,
  above: Heading | undefined,
  blocks: readonly RootContent[],
  after: number,
): boolean {
  const next = blocks[after];
  if (title.length === 0) return false;
  const isEnd = next === undefined || next.type === 'heading' || isTitled(next, name);
  if (!isEnd) return false;
  if (isQuestion || above?.data?.entry === name) return true;
  let row = 1;
  for (let at = after; row < ROW && isTitled(blocks[at], name); at++) {
    row++;
    if (blocks[at + 1]?.type === 'code') at++;
  }
  return row >= ROW;
}

/** Whether a block begins another admonition of that name, with a title. */
function isTitled(block: RootContent | undefined, name: string): boolean {
  const admonition = block?.type === 'paragraph' ? readAdmonition(block) : null;
  return admonition?.name === name && admonition.title.length > 0;
}

/** The title of an admonition as a heading below the one that stands before it. */
function toHeading(
  { name, title }: Admonition,
  { position }: Paragraph,
  above: Heading | undefined,
): Heading {
  const isNext = above?.data?.entry !== undefined;
  const depth = Math.min(6, (above?.depth ?? 1) + (isNext ? 0 : 1)) as Heading['depth'];
  const placed = position ? { position } : {};
  return { type: 'heading', depth, children: title, data: { entry: name }, ...placed };
}

/** Whether blocks stand in it, not parts of a line. */
function isFlow({ type }: Parents): boolean {
  return type === 'root' || type === 'blockquote' || type === 'listItem';
}

declare module 'mdast' {
  interface HeadingData {
    /** Present on a heading that was the title of an admonition: the name of its sort. */
    entry?: string;
  }
}

const TAG = /^<\/?([A-Za-z][\w.-]*)[^<>]*>$/;

/** `## <Code>P1001</Code>`: what stands in a component of a publisher's own is the heading's text. */
function dropComponents(heading: Heading): void {
  const nameOf = (node: PhrasingContent): string | undefined =>
    node.type === 'html' ? TAG.exec(node.value)?.[1] : undefined;
  const closed = new Set(
    heading.children.flatMap((node) =>
      node.type === 'html' && node.value.startsWith('</') ? (nameOf(node) ?? []) : [],
    ),
  );
  heading.children = heading.children.filter((node) => {
    const name = nameOf(node);
    return name === undefined || isElementName(name) || !closed.has(name);
  });
}

function mayBeDirective(first: Nodes | undefined): boolean {
  return first?.type === 'text' && /:::|\{[{%:]/.test(first.value);
}

function rawOf(node: Nodes, source: string): string | null {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? null : source.slice(start, end);
}
