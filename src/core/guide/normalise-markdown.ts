import type { Heading, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { isElementName } from './html-elements.ts';
import { keepPlaceholders } from './keep-placeholders.ts';
import { markNote } from './mark-note.ts';
import { readAdmonition } from './read-admonition.ts';
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
  // An own stack: hostile nesting must not exhaust the call stack.
  const pending: Parents[] = [root];
  for (let parent = pending.pop(); parent !== undefined; parent = pending.pop()) {
    if (parent.type === 'heading') dropComponents(parent);
    const children: RootContent[] = parent.children;
    let dropped = false;
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
        const notice = readAdmonition(child);
        if (notice !== null) {
          children[index] = notice;
          pending.push(notice);
          continue;
        }
        const raw = mayBeDirective(child.children[0]) ? rawOf(child, source) : null;
        const directive = raw === null ? null : readDirective(child, raw);
        if (directive === 'marker') {
          dropped = true;
          child.children = [];
        } else if (directive !== null) child.children = directive;
      }
      if ('children' in child) pending.push(child);
    }
    if (dropped) {
      parent.children = children.filter(
        (child) => child.type !== 'paragraph' || child.children.length > 0,
      );
    }
  }
}

/** Whether blocks stand in it, not parts of a line. */
function isFlow({ type }: Parents): boolean {
  return type === 'root' || type === 'blockquote' || type === 'listItem';
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
