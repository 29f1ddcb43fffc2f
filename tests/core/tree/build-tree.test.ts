import { describe, expect, it } from 'vitest';
import { buildTree } from '#core/tree/build-tree.ts';
import type { DecisionTree, TreeIssue } from '#core/tree/tree.ts';
import { validateTree } from '#core/tree/validate-tree.ts';
import { makeIssue } from './make-issue.ts';

function many(count: number): TreeIssue[] {
  return Array.from({ length: count }, (_, n) =>
    makeIssue({
      id: `issue-${n}`,
      title: `Problem ${n}`,
      ...(n % 5 === 0 ? {} : { messages: [`Do-Thing${n % 7} : Problem number ${n} came up.`] }),
      fixes: [
        n % 2
          ? `1. Restart ${n}.`
          : `If the lid is open, close it. If that fails, contact Contoso Support.`,
      ],
      path: `area-${n % 3}/doc-${n}.md`,
    }),
  );
}

const labels = (tree: DecisionTree, id: string) =>
  tree.nodes.find((node) => node.id === id)?.options.map(({ label }) => label);

describe('a decision tree', () => {
  it.each([1, 2, 8, 9, 10, 17, 60, 250])('of %i issues has no fault', (count) => {
    expect(validateTree(buildTree(many(count)))).toEqual([]);
  });

  it.each([10, 250])('of %i issues has at most nine options a page', (count) => {
    for (const { options } of buildTree(many(count)).nodes) expect(options.length).toBeLessThan(10);
  });

  it('asks for the command first, then for what it says, where there is no folder to go by', () => {
    const issues = [
      makeIssue({ id: 'a', messages: ['Add-Printer : No paper is left.'] }),
      makeIssue({ id: 'b', messages: ['Add-Printer : Too many jobs wait.'] }),
      makeIssue({ id: 'c', messages: ['Get-Printer : The printer is gone.'] }),
      makeIssue({ id: 'd', title: 'Nothing is printed' }),
    ];
    const tree = buildTree(issues);
    expect(labels(tree, 'start')).toEqual([
      'Add-Printer',
      'Get-Printer',
      'None of these, or no message',
    ]);
    expect(labels(tree, 'add-printer')).toEqual([
      'No paper is left.',
      'Too many jobs wait.',
      'None of these',
    ]);
    expect(labels(tree, 'by-symptom')?.[0]).toBe('Nothing is printed');
  });

  it('skips a page that would have a single answer', () => {
    const tree = buildTree([
      makeIssue({ id: 'a', messages: ['Add-Printer : No paper is left.'] }),
      makeIssue({ id: 'b', messages: ['Get-Printer : The printer is gone.'] }),
    ]);
    const start = tree.nodes.find(({ id }) => id === tree.root);
    expect(start?.options[0]).toMatchObject({ label: 'Add-Printer', to: 'a' });
  });
});

describe('a fault in a tree', () => {
  const question = (id: string, ...to: string[]) => ({
    kind: 'question' as const,
    id,
    title: id,
    question: id,
    options: to.map((target, n) => ({ label: `${n}`, to: target })),
  });
  const rules = (nodes: DecisionTree['nodes']) =>
    validateTree({ version: 1, root: 'start', nodes }).map(({ rule, node }) => `${rule} ${node}`);
  const end = buildTree([]).nodes.filter(({ kind }) => kind === 'outcome');
  const out = end[0]?.id ?? '';

  it('is an option that leads nowhere', () => {
    expect(rules([question('start', 'gone')])).toEqual(['tree-dangling start']);
  });

  it('is a node that nothing leads to', () => {
    expect(rules([question('start', out), question('lost', out), ...end])).toEqual([
      'tree-unreachable lost',
    ]);
  });

  it('is a circle', () => {
    expect(rules([question('start', 'a'), question('a', 'b'), question('b', 'a')])).toEqual([
      'tree-cycle a',
    ]);
  });

  it('is a question without an answer', () => {
    expect(rules([question('start')])).toEqual(['tree-dead-end start']);
  });

  it('is two options with one label', () => {
    const start = question('start', out, out);
    for (const option of start.options) option.label = 'Yes';
    expect(rules([start, ...end])).toEqual(['tree-same-label start']);
  });
});
