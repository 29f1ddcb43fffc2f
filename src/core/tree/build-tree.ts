import { compileChecks } from './compile-checks.ts';
import { ROOT, splitIssues } from './split-issues.ts';
import type { CheckNode, DecisionTree, IssueNode, OutcomeNode, TreeIssue } from './tree.ts';

/**
 * Derives the decision tree of an index: questions that lead to an issue, and inside it the checks
 * that its prose describes. Every node that is derived is reachable from `root`.
 *
 * `overrides` maps ids of issues to the checks that their author wrote instead, entry first; they
 * are taken as they are, and may have faults: see `validateTree`.
 */
export function buildTree(
  issues: readonly TreeIssue[],
  overrides: ReadonlyMap<string, readonly (CheckNode | OutcomeNode)[]> = new Map(),
): DecisionTree {
  const compiled = issues.map((issue) => ({
    issue,
    checks: overrides.get(issue.id) ?? compileChecks(issue),
  }));
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
