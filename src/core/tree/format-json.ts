import { toString } from 'mdast-util-to-string';
import type { DecisionTree, TreeNode } from './tree.ts';

/** The tree as JSON: nodes as they are, with their content as plain text, a paragraph each. */
export function formatJson(tree: DecisionTree): string {
  return JSON.stringify({ ...tree, nodes: tree.nodes.map(plain) }, null, 2);
}

function plain(node: TreeNode) {
  if (node.kind === 'question' || node.kind === 'issue') return node;
  const { content, ...rest } = node;
  return { ...rest, text: content.map((block) => toString(block)).filter(Boolean) };
}
