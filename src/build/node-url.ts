import type { DecisionTree, TreeNode } from '#core/tree/tree.ts';
import { nodeOf } from './find-node.ts';
import { issueUrl, siteUrl } from './site-url.ts';

/** The page of a tree node: `/browse/<id>/` for what belongs to no issue, else below the issue. */
export function nodeUrl(node: TreeNode): string {
  const inIssue = node.kind !== 'question' && node.issue !== null;
  return inIssue ? issueUrl(node.id) : siteUrl(`browse/${node.id}/`);
}

/** A node's options with the address each leads to. Throws where one leads nowhere: validation failed. */
export function optionLinks(node: TreeNode, tree: DecisionTree) {
  return node.options.map(({ label, hint, to, wayOut = false }) => {
    const target = nodeOf(to, tree);
    if (!target)
      throw new Error(
        `Option "${label}" of ${node.id} leads nowhere; validateTree must run first.`,
      );
    return { label, hint: hint ?? null, href: nodeUrl(target), kind: target.kind, wayOut };
  });
}
