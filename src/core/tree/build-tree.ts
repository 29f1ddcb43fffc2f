import { compileChecks } from './compile-checks.ts';
import { ROOT, splitIssues } from './split-issues.ts';
import type { DecisionTree, IssueNode, TreeIssue } from './tree.ts';

/**
 * Derives the decision tree of an index: questions that lead to an issue, and inside it the checks
 * that its prose describes. Every node is reachable from `root`.
 */
export function buildTree(issues: readonly TreeIssue[]): DecisionTree {
  const compiled = issues.map((issue) => ({ issue, checks: compileChecks(issue) }));
  return {
    version: 1,
    root: ROOT,
    nodes: [
      ...splitIssues(issues),
      ...compiled.flatMap(({ issue, checks }) => [issueNode(issue, checks[0]?.id), ...checks]),
    ],
  };
}

function issueNode(issue: TreeIssue, entry: string | undefined): IssueNode {
  return {
    kind: 'issue',
    id: issue.id,
    issue: issue.id,
    title: issue.title,
    question: null,
    options: entry === undefined ? [] : [{ label: 'Go through the checks', to: entry }],
  };
}
