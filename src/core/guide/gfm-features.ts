import type { Nodes, Root } from 'mdast';

/** A line of nothing but what a table's delimiter row and list or quote markers are made of. */
const ROW = /^[ \t>|:\-*+\d.)\r]{2,}$/gm;
// A tilde beside an emphasis marker changes what the marker may open or close.
const STRIKE_FOOTNOTE_TASK = /~[~*_]|[*_]~|\[\^|\[[ xX\t\r\n]\]/;
const ADDRESS = /https?:\/\/|www\.|@/i;

/** Whether a document may have GitHub's tables: CommonMark has none. */
export function mayHaveTables(markdown: string): boolean {
  for (const [row] of markdown.matchAll(ROW)) {
    if (row.includes('-') && /[|:]/.test(row)) return true;
  }
  return false;
}

/** Whether a document may have what GitHub adds inside text: `~~strikethrough~~`, `[^1]`, `[x]`. */
export function mayHaveMarks(markdown: string): boolean {
  return STRIKE_FOOTNOTE_TASK.test(markdown);
}

/** Whether a tree parsed without GitHub's additions has an address that they would make a link. */
export function hasBareAddress(root: Root): boolean {
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'text' && ADDRESS.test(node.value)) return true;
    // Nothing inside a link becomes another one.
    if ('children' in node && node.type !== 'link') pending.push(...node.children);
  }
  return false;
}
