import type { DecisionTree } from '#core/tree/tree.ts';

/** The answer that leads to a node. */
export interface Way {
  /** Id of the question, and what it asks. */
  from: string;
  question: string;
  answer: string;
}

const known = new WeakMap<DecisionTree, Map<string, Way>>();

/** For each node that questions lead to, the one that does so in the fewest choices. */
export function waysIn(tree: DecisionTree): ReadonlyMap<string, Way> {
  const cached = known.get(tree);
  if (cached) return cached;
  const byId = new Map(tree.nodes.map((node) => [node.id, node]));
  const ways = new Map<string, Way>();
  const queue = [tree.root];
  for (const from of queue) {
    const node = byId.get(from);
    if (node?.kind !== 'question') continue;
    for (const { label, to } of node.options) {
      if (to === tree.root || ways.has(to)) continue;
      ways.set(to, { from, question: node.title, answer: label });
      queue.push(to);
    }
  }
  known.set(tree, ways);
  return ways;
}
