import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/**
 * Cuts inline markdown by offsets into its plain text, keeping the markup around what stays.
 * A link or a code span stays whole where it begins; other marks are cut.
 *
 * `Run **this** now.`, 4, 8 → `**this**`
 */
export function slicePhrasing(
  nodes: readonly PhrasingContent[],
  from: number,
  to: number,
): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let start = 0;
  for (const node of nodes) {
    const length = toString(node).length;
    const end = start + length;
    const begins = start >= from && start < to;
    if (begins || (isDivisible(node) && start < to && end > from)) {
      kept.push(cut(node, from - start, to - start));
    }
    start = end;
  }
  return kept;
}

function isDivisible({ type }: PhrasingContent): boolean {
  return type === 'text' || type === 'emphasis' || type === 'strong' || type === 'delete';
}

function cut(node: PhrasingContent, from: number, to: number): PhrasingContent {
  if (node.type === 'text') return { ...node, value: node.value.slice(Math.max(0, from), to) };
  if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete') {
    return { ...node, children: slicePhrasing(node.children, from, to) };
  }
  return node;
}
