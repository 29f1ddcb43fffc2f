import type { DecisionTree, TreeNode } from '#core/tree/tree.ts';

/** A page asks for a few nodes of thousands, and there are thousands of pages. */
interface Lookup {
  byId: Map<string, TreeNode>;
  byIssue: Map<string, TreeNode[]>;
}

const lookups = new WeakMap<DecisionTree, Lookup>();

function lookInto(tree: DecisionTree): Lookup {
  const known = lookups.get(tree);
  if (known) return known;
  const byId = new Map(tree.nodes.map((node) => [node.id, node]));
  const byIssue = Map.groupBy(
    tree.nodes.filter((node) => node.kind !== 'question'),
    ({ issue }) => issue ?? '',
  );
  lookups.set(tree, { byId, byIssue });
  return { byId, byIssue };
}

/** The node of that id; undefined where there is none. */
export function nodeOf(id: string, tree: DecisionTree): TreeNode | undefined {
  return lookInto(tree).byId.get(id);
}

/** The nodes of an issue, itself and its checks and outcomes, in the order of the tree. */
export function nodesOf(issue: string, tree: DecisionTree): readonly TreeNode[] {
  return lookInto(tree).byIssue.get(issue) ?? [];
}
