import type { Paragraph } from 'mdast';

/** A paragraph that holds pictures and no text, as between an introduction and a message. */
export function isImageOnly(block: Paragraph): boolean {
  return block.children.every(
    (child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''),
  );
}
