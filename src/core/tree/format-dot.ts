import type { DecisionTree, TreeNode } from './tree.ts';

const SHAPES: Record<TreeNode['kind'], string> = {
  question: 'diamond',
  issue: 'box',
  check: 'ellipse',
  outcome: 'octagon',
};

/** The tree in Graphviz' DOT language. */
export function formatDot(tree: DecisionTree): string {
  const nodes = tree.nodes.map(
    ({ id, kind, title }) => `  ${quote(id)} [label=${quote(title)}, shape=${SHAPES[kind]}];`,
  );
  const edges = tree.nodes.flatMap(({ id, options }) =>
    options.map(({ label, to }) => `  ${quote(id)} -> ${quote(to)} [label=${quote(label)}];`),
  );
  return ['digraph troubleshooter {', ...nodes, ...edges, '}'].join('\n');
}

/** In DOT a backslash starts an escape only before a quote, so `\n` in a path must be doubled too. */
function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
