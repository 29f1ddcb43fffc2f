import type { DecisionTree, TreeNode } from './tree.ts';

/** What is wrong with a tree, as the rule and the node it was found at. */
export interface TreeFault {
  rule: 'tree-dangling' | 'tree-unreachable' | 'tree-same-label' | 'tree-dead-end' | 'tree-cycle';
  node: string;
  /** Label of the option at fault, where it is one. */
  option?: string;
  reason: string;
}

/**
 * Checks a tree as a whole: every option leads somewhere, every node is reached, labels on a page
 * differ, every path ends in a fix or in someone who helps, and none leads in a circle other than
 * by an option that is marked as a retry.
 */
export function validateTree(tree: DecisionTree): TreeFault[] {
  const byId = new Map(tree.nodes.map((node) => [node.id, node]));
  return [
    ...tree.nodes.flatMap((node) => findLocalFaults(node, byId)),
    ...findUnreachable(tree, byId),
    ...findCycles(tree, byId),
  ];
}

function findLocalFaults(node: TreeNode, byId: ReadonlyMap<string, TreeNode>): TreeFault[] {
  const faults: TreeFault[] = [];
  const labels = new Set<string>();
  for (const { label, to } of node.options) {
    if (!byId.has(to)) {
      const reason = `Unexpected option \`${label}\` to \`${to}\`, expected a node of the tree`;
      faults.push({ rule: 'tree-dangling', node: node.id, option: label, reason });
    }
    if (labels.has(label)) {
      const reason = `Unexpected second option \`${label}\`, expected labels that differ`;
      faults.push({ rule: 'tree-same-label', node: node.id, option: label, reason });
    }
    labels.add(label);
  }
  // Whoever can only try again never gets anywhere; another problem's page begins anew.
  const goesOn = node.options.some(
    ({ retry, to }) => retry !== true || (byId.get(to)?.kind === 'issue' && to !== ownerOf(node)),
  );
  if (!goesOn && (node.kind === 'question' || node.kind === 'check')) {
    const reason = 'Unexpected end, expected options, a fix or someone to turn to';
    faults.push({ rule: 'tree-dead-end', node: node.id, reason });
  }
  return faults;
}

/** Id of the issue that a node belongs to. */
function ownerOf(node: TreeNode): string | null {
  return node.kind === 'question' ? null : node.issue;
}

function findUnreachable(tree: DecisionTree, byId: ReadonlyMap<string, TreeNode>): TreeFault[] {
  const reached = new Set([tree.root]);
  for (const id of reached) for (const { to } of byId.get(id)?.options ?? []) reached.add(to);
  return tree.nodes
    .filter(({ id }) => !reached.has(id))
    .map(({ id }) => ({
      rule: 'tree-unreachable',
      node: id,
      reason: `Unexpected node that nothing leads to, expected a path from \`${tree.root}\``,
    }));
}

/** Depth first with a stack of its own: a document can make a path longer than the call stack. */
function findCycles(tree: DecisionTree, byId: ReadonlyMap<string, TreeNode>): TreeFault[] {
  const faults: TreeFault[] = [];
  const done = new Set<string>();
  for (const { id: start } of tree.nodes) {
    const path = new Set<string>();
    const stack = [{ id: start, leave: false }];
    for (let top = stack.pop(); top; top = stack.pop()) {
      if (top.leave) {
        path.delete(top.id);
        done.add(top.id);
      } else if (path.has(top.id)) {
        const reason = `Unexpected circle through \`${top.id}\`, expected every path to end, or the option that leads back marked as a retry`;
        faults.push({ rule: 'tree-cycle', node: top.id, reason });
      } else if (!done.has(top.id)) {
        path.add(top.id);
        stack.push({ id: top.id, leave: true });
        for (const { to, retry } of byId.get(top.id)?.options ?? []) {
          if (retry !== true) stack.push({ id: to, leave: false });
        }
      }
    }
  }
  return faults;
}
