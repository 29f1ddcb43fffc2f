import type { DecisionTree, TreeNode } from './tree.ts';

const SHAPES: Record<TreeNode['kind'], readonly [string, string]> = {
  question: ['{{"', '"}}'],
  issue: ['["', '"]'],
  check: ['("', '")'],
  outcome: ['(["', '"])'],
};

/** The tree as a Mermaid flowchart, top down. */
export function formatMermaid(tree: DecisionTree): string {
  const names = new Map(tree.nodes.map(({ id }, index) => [id, `n${index}`]));
  const nodes = tree.nodes.map(({ id, kind, title }) => {
    const [open, close] = SHAPES[kind];
    return `  ${names.get(id) ?? ''}${open}${escape(title)}${close}`;
  });
  const edges = tree.nodes.flatMap(({ id, options }) =>
    options.map(
      ({ label, to }) => `  ${names.get(id) ?? ''} -->|"${escape(label)}"| ${names.get(to) ?? ''}`,
    ),
  );
  return ['flowchart TD', ...nodes, ...edges].join('\n');
}

/** Mermaid reads entities inside quotes, and nothing else escapes a quote there. */
function escape(text: string): string {
  return text.replaceAll('#', '#35;').replaceAll('"', '#quot;').replaceAll('`', '#96;');
}
