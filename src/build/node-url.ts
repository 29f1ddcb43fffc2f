import type { DecisionTree, TreeNode } from '#core/tree/tree.ts';
import { issueUrl, siteUrl } from './site-url.ts';

/** The page of a tree node: `/browse/<id>/` for what belongs to no issue, else below the issue. */
export function nodeUrl(node: TreeNode): string {
  const inIssue = node.kind !== 'question' && node.issue !== null;
  return inIssue ? issueUrl(node.id) : siteUrl(`browse/${node.id}/`);
}

/** A page asks for a few nodes of thousands, and there are thousands of pages. */
const indexes = new WeakMap<DecisionTree, ReadonlyMap<string, TreeNode>>();

function indexOf(tree: DecisionTree): ReadonlyMap<string, TreeNode> {
  const index = indexes.get(tree) ?? new Map(tree.nodes.map((node) => [node.id, node]));
  indexes.set(tree, index);
  return index;
}

/** A node's options with the address each leads to. Throws where one leads nowhere: validation failed. */
export function optionLinks(node: TreeNode, tree: DecisionTree) {
  const index = indexOf(tree);
  return node.options.map(({ label, hint, to, wayOut = false }) => {
    const target = index.get(to);
    if (!target)
      throw new Error(
        `Option "${label}" of ${node.id} leads nowhere; validateTree must run first.`,
      );
    return { label, hint: hint ?? null, href: nodeUrl(target), kind: target.kind, wayOut };
  });
}
