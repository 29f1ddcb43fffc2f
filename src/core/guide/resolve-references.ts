import type { Definition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Turns reference links and images into plain ones, in place, so that any part of a document can
 * be drawn by itself: `[text][id]` with `[id]: https://x.example` → `[text](https://x.example)`.
 *
 * @param source the raw document
 */
export function resolveReferences(root: Root, source: string): void {
  // Few documents have definitions, and walking a tree costs a tenth of parsing it.
  if (!source.includes(']:')) return;
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    // The first definition of a label wins (CommonMark 0.31, 4.7).
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  if (definitions.size === 0) return;
  visit(root, ['linkReference', 'imageReference'], (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = definitions.get(node.identifier);
    if (definition === undefined || index === undefined || parent === undefined) return;
    const target = { url: definition.url, title: definition.title ?? null };
    const position = node.position === undefined ? {} : { position: node.position };
    const resolved: RootContent =
      node.type === 'linkReference'
        ? { type: 'link', ...target, children: node.children, ...position }
        : { type: 'image', ...target, alt: node.alt ?? '', ...position };
    (parent.children as RootContent[])[index] = resolved;
  });
}
