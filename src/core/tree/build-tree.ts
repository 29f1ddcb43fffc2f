import type { TreeWords } from '#words/words.ts';
import { compileChecks, type WayOf } from './compile-checks.ts';
import { findPlaces } from './find-places.ts';
import { ROOT, splitIssues } from './split-issues.ts';
import type { CheckNode, DecisionTree, IssueNode, OutcomeNode, TreeIssue } from './tree.ts';

/** Issues above which steps that are only tried one after the other have no pages of their own. */
const MANY_ISSUES = 1000;

/**
 * Derives the decision tree of an index: questions that lead to an issue, and inside it the checks
 * that its prose describes. Every node that is derived is reachable from `root`. What no document
 * says is said in `words`; no id is made from those, so that addresses outlast a change of language.
 *
 * Of more than `MANY_ISSUES`, only what a document asks its reader is guided: steps that each ask no
 * more than whether they helped, and ways to choose from, are on the issue's own page already.
 *
 * `overrides` maps ids of issues to the checks that their author wrote instead, entry first; they
 * are taken as they are, and may have faults: see `validateTree`. `wayOf`: see `compileChecks`.
 */
export function buildTree(
  issues: readonly TreeIssue[],
  words: TreeWords,
  overrides: ReadonlyMap<string, readonly (CheckNode | OutcomeNode)[]> = new Map(),
  wayOf?: WayOf,
): DecisionTree {
  const findPlace = findPlaces(issues);
  const order = new Map(issues.map(({ id }, index) => [id, index]));
  const compile = (issue: TreeIssue, index: number) => {
    const findFrom = (url: string) => findPlace(issue.source.path, url);
    const checks = compileChecks(issue, words, findFrom, wayOf);
    if (issues.length > MANY_ISSUES && !asksAnything(checks, words)) return [];
    return markReturns(checks, (id) => (order.get(id) ?? Infinity) <= index);
  };
  const compiled = issues.map((issue, index) => ({
    issue,
    checks: overrides.get(issue.id) ?? compile(issue, index),
  }));
  return {
    version: 1,
    root: ROOT,
    nodes: [
      ...splitIssues(issues, words),
      ...compiled.flatMap(({ issue, checks }) => [
        issueNode(issue, words, checks[0]?.id),
        ...checks,
      ]),
    ],
  };
}

/** Whether some check asks more than which way to go, and whether the problem is gone now. */
function asksAnything(
  checks: readonly (CheckNode | OutcomeNode)[],
  { whichFits }: TreeWords,
): boolean {
  const fixed = new Set(
    checks.flatMap((one) => (one.kind === 'outcome' && one.outcome === 'fixed' ? one.id : [])),
  );
  return checks.some(
    ({ kind, question, options }) =>
      kind === 'check' && question !== whichFits && !options.some(({ to }) => fixed.has(to)),
  );
}

/** Documents may send the reader from one problem to another and back: what leads back, begins anew. */
function markReturns(
  checks: readonly (CheckNode | OutcomeNode)[],
  isBefore: (id: string) => boolean,
): (CheckNode | OutcomeNode)[] {
  return checks.map((check) => ({
    ...check,
    options: check.options.map((option) =>
      isBefore(option.to) ? { ...option, retry: true as const } : option,
    ),
  }));
}

function issueNode(issue: TreeIssue, words: TreeWords, entry: string | undefined): IssueNode {
  return {
    kind: 'issue',
    id: issue.id,
    issue: issue.id,
    title: issue.title,
    question: null,
    options: entry === undefined ? [] : [{ label: words.goThrough, to: entry }],
  };
}
