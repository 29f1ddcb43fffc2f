import type { Nodes, Root } from 'mdast';

/** Parts of a line that no message is about: two of three nodes, whose places are most of a tree's memory. */
const WITHOUT_PLACE: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
]);

/** Takes the positions from the parts of lines, in place; blocks, links and pictures keep theirs. */
export function dropPositions(root: Root): void {
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (WITHOUT_PLACE.has(node.type)) node.position = undefined;
    if ('children' in node) for (const child of node.children) pending.push(child);
  }
}
