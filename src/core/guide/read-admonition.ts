import type { Blockquote, Paragraph } from 'mdast';
import { noteData } from './mark-note.ts';

/**
 * The first line of a notice in MkDocs and Docusaurus' older sites; what is indented below it goes
 * on in the same paragraph. https://squidfunk.github.io/mkdocs-material/reference/admonitions/
 */
const ADMONITION =
  /^(?:!!!|\?\?\?\+?) {1,4}([a-z][\w-]{0,30})(?: inline(?: end)?)?(?: {1,4}"([^"\n]{0,200})")?[ \t]*(?:\n|$)/i;

/**
 * Reads a paragraph that is an admonition as the notice that it is; null for any other.
 *
 * `!!! warning "In production"` and a line below it → `<div class="note" data-kind="warning">`
 */
export function readAdmonition(paragraph: Paragraph): Blockquote | null {
  const [first, ...others] = paragraph.children;
  if (first?.type !== 'text') return null;
  const match = ADMONITION.exec(first.value);
  const kind = match?.[1]?.toLowerCase();
  if (match === null || kind === undefined) return null;
  const { position } = paragraph;
  const placed = position ? { position } : {};
  const title = match[2]?.trim() ?? '';
  const rest = first.value.slice(match[0].length);
  const body = [...(rest === '' ? [] : [{ ...first, value: rest }]), ...others];
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
