import type { Blockquote, Paragraph } from 'mdast';
import { noteData } from './mark-note.ts';

/**
 * The kinds of notices that MkDocs and its themes know, by the one that they are shown as.
 * https://squidfunk.github.io/mkdocs-material/reference/admonitions/#supported-types
 */
const KINDS: Readonly<Record<string, string>> = {
  ...byKind('note', 'note abstract summary tldr info todo question help faq example quote cite'),
  ...byKind('tip', 'tip hint success check done'),
  ...byKind('important', 'important'),
  ...byKind('warning', 'warning attention'),
  ...byKind('caution', 'caution danger error failure fail missing bug'),
};
const MARKER =
  /^(?:!!!|\?\?\?\+?) {1,4}([a-z]{3,10})(?: inline(?: end)?)?(?: {1,4}"([^"\n]{0,200})")?[ \t]*(?:\n|$)/i;

/**
 * Reads a paragraph that is an admonition of MkDocs as the notice that it is: its first line, and
 * what is indented right below. Null for any other, and where it has no text of its own: below a
 * blank line, indented text is code.
 *
 * `!!! warning "In production"` and a line below it → `<div class="note" data-kind="warning">`
 */
export function readAdmonition(paragraph: Paragraph): Blockquote | null {
  const [first, ...others] = paragraph.children;
  if (first?.type !== 'text') return null;
  const match = MARKER.exec(first.value);
  const kind = KINDS[match?.[1]?.toLowerCase() ?? ''];
  if (match === null || kind === undefined) return null;
  // `!!! Note **this**`: the line goes on behind its first words.
  if (others.length > 0 && !match[0].endsWith('\n')) return null;
  const { position } = paragraph;
  const placed = position ? { position } : {};
  const title = match[2]?.trim() ?? '';
  const rest = first.value.slice(match[0].length);
  const body = [...(rest === '' ? [] : [{ ...first, value: rest }]), ...others];
  if (title === '' && body.length === 0) return null;
  const heading: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: title }] }],
    ...placed,
  };
  return {
    type: 'blockquote',
    children: [
      ...(title === '' ? [] : [heading]),
      ...(body.length === 0 ? [] : [{ ...paragraph, children: body }]),
    ],
    data: noteData(kind),
    ...placed,
  };
}

function byKind(kind: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]));
}
