import type { Blockquote, BlockquoteData } from 'mdast';
// Brings in the types of `data.hName` and `data.hProperties`.
import type {} from 'remark-rehype';

declare module 'mdast' {
  interface BlockquoteData {
    /** Kind of a notice written as `> [!WARNING]`; null for a plain `[!div]`. A notice is no quotation. */
    note?: string | null;
    /** Present where the author calls it an error: what stands in it may be a message then. */
    isError?: true;
  }
}

const ALERT = /^\s*\[!([A-Za-z]+)([^\]]*)\]\s*/;

/**
 * Recognises the notices of GitHub, GitLab and DocFX: `> [!NOTE]` loses its marker and becomes
 * `<div class="note" data-kind="note">`, `> [!div class="…"]` a plain one.
 */
export function markNote(node: Blockquote): void {
  const first = node.children[0];
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || text?.type !== 'text') return;
  const match = ALERT.exec(text.value);
  const kind = match?.[1]?.toLowerCase();
  if (match === null || kind === undefined) return;
  text.value = text.value.slice(match[0].length);
  if (text.value === '') first.children.shift();
  if (first.children[0]?.type === 'break') first.children.shift();
  if (first.children.length === 0) node.children.shift();
  node.data = { ...node.data, ...noteData(kind === 'div' ? null : kind) };
}

/** What makes a block a notice of a kind; null for one that is a mere block. */
export function noteData(kind: string | null): BlockquoteData {
  return {
    note: kind,
    hName: 'div',
    hProperties: kind === null ? {} : { className: ['note'], dataKind: kind },
  };
}
