import type { DecisionTree, TreeNode } from './tree.ts';

/** A node at its one place in a picture or an outline of the tree. */
export interface Spot {
  node: TreeNode;
  /** The answer that leads here; null where the walk began. */
  answer: string | null;
  /** What its answers lead to, in their order. */
  branches: Spot[];
  /** Answers whose target has its place elsewhere. */
  again: { answer: string; to: TreeNode }[];
}

/**
 * Gives each node that a walk from `root` meets one place: below the first node that leads to it,
 * the shortest walk first. Only `root` itself is gone through if it is an issue; another issue is
 * an end, as its checks are a picture of their own. Where a path through checks ends, its outcome is
 * placed anew, since "Fixed" says more beside the check than at the end of a long line.
 *
 * What several questions lead to ("None of these") comes last: what is below it is shown where the
 * narrower questions have it.
 *
 * `start → a, none; a → x, none; none → x, y` → `start [a [x; again none], none [y; again x]]`
 */
export function spanTree(tree: DecisionTree, root: string): Spot {
  const { byId, shared } = lookInto(tree);
  const placed = new Set<string>([root]);
  const top: Spot = { node: need(byId, root), answer: null, branches: [], again: [] };
  const queue = [top];
  const last: Spot[] = [];
  for (let spot = queue.shift(); spot; spot = queue.shift() ?? last.shift()) {
    if (spot !== top && spot.node.kind === 'issue') continue;
    for (const { label, to } of spot.node.options) {
      const node = need(byId, to);
      if (placed.has(to) && !endsChecks(node)) {
        spot.again.push({ answer: label, to: node });
        continue;
      }
      placed.add(to);
      const branch: Spot = { node, answer: label, branches: [], again: [] };
      spot.branches.push(branch);
      (shared.has(to) ? last : queue).push(branch);
    }
  }
  return top;
}

interface Lookup {
  byId: ReadonlyMap<string, TreeNode>;
  /** Ids of what belongs to no issue and more than one question leads to. */
  shared: ReadonlySet<string>;
}

/** A walk from each of thousands of issues needs them: made anew, they'd cost the square of the tree. */
const lookups = new WeakMap<DecisionTree, Lookup>();

function lookInto(tree: DecisionTree): Lookup {
  const known = lookups.get(tree);
  if (known) return known;
  const lookup = {
    byId: new Map(tree.nodes.map((node) => [node.id, node])),
    shared: findShared(tree),
  };
  lookups.set(tree, lookup);
  return lookup;
}

function endsChecks(node: TreeNode): boolean {
  return node.kind === 'outcome' && node.issue !== null;
}

function findShared(tree: DecisionTree): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { kind, options } of tree.nodes) {
    if (kind !== 'question') continue;
    for (const to of new Set(options.map((option) => option.to))) {
      (seen.has(to) ? shared : seen).add(to);
    }
  }
  return shared;
}

function need(byId: ReadonlyMap<string, TreeNode>, id: string): TreeNode {
  const node = byId.get(id);
  if (!node) throw new Error(`No node ${id} in the tree; validateTree must run first.`);
  return node;
}
