import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#core/guide/parse-markdown.ts';
import { applyOverride, type PlacedCheck } from '#core/tree/apply-override.ts';
import { buildTree } from '#core/tree/build-tree.ts';
import { type OverrideCheck, treeOverrideSchema } from '#core/tree/tree-override.ts';
import { validateTree } from '#core/tree/validate-tree.ts';
import { tree as WORDS } from '#words/english.ts';
import { makeIssue } from './make-issue.ts';

function place(checks: readonly OverrideCheck[]): PlacedCheck[] {
  return checks.map((check, index) => ({
    check,
    content: parseMarkdown(new VFile(check.text ?? '')).children,
    source: { path: 'doc.tree.yaml', line: index + 3 },
  }));
}

/** The nodes as lines: `id: label → id, label → id`. */
function outline(checks: readonly OverrideCheck[]): string[] {
  return applyOverride('x', place(checks), WORDS).map(({ id, options }) => {
    const edges = options.map(({ label, to }) => `${label} → ${to}`);
    return [id, edges.join(', ')].filter(Boolean).join(': ');
  });
}

const options = (to: Record<string, string>) =>
  new Map(Object.entries(to).map(([label, target]) => [label, { to: target }]));

describe('checks that an author wrote', () => {
  it('begin with the first, each step going on with the next, and end where nothing is left', () => {
    expect(
      outline([
        { id: 'a', do: 'Empty it' },
        { id: 'b', do: 'Shake it' },
      ]),
    ).toEqual([
      'x/a: Yes → x/fixed, No → x/b',
      'x/b: Yes → x/fixed, No → x/escalate',
      'x/escalate',
      'x/fixed',
    ]);
  });

  it('lead where options say, in their order, and have no end that nothing leads to', () => {
    expect(
      outline([
        { id: 'a', ask: 'Is it on?', options: options({ Unsure: 'c', No: 'b', Yes: 'c' }) },
        { id: 'b', do: 'Switch it on', no: { to: 'c' } },
        { id: 'c', contact: 'Contoso' },
      ]),
    ).toEqual([
      'x/a: Unsure → x/c, No → x/b, Yes → x/c',
      'x/b: Yes → x/fixed, No → x/c',
      'x/c',
      'x/fixed',
    ]);
  });

  it('say what to ask, what to run, whom to turn to, and where they are written', () => {
    const [question, step, support] = applyOverride(
      'x',
      place([
        { id: 'a', ask: 'Is it on?', options: options({ Yes: 'b', No: 'b' }) },
        { id: 'b', do: 'Restart it', text: 'Run this:\n\n```powershell\nRestart-It now\n```' },
        { id: 'c', contact: 'Contoso', text: 'Give them the log.' },
      ]),
      WORDS,
    );
    expect(question).toMatchObject({ kind: 'check', title: 'Is it on?', question: 'Is it on?' });
    expect(step).toMatchObject({
      kind: 'check',
      title: 'Restart it',
      question: 'Did this work?',
      commands: ['Restart-It now'],
      content: [{ type: 'paragraph' }, { type: 'code' }],
      source: { path: 'doc.tree.yaml', line: 4 },
    });
    expect(support).toMatchObject({
      kind: 'outcome',
      outcome: 'escalate',
      title: 'Contact Contoso',
      contact: 'Contoso',
      content: [{ type: 'paragraph' }],
      source: { path: 'doc.tree.yaml', line: 5 },
    });
  });

  it('take the place of those that the prose gives, in that issue alone', () => {
    const issues = [
      makeIssue({ id: 'x', title: 'X', fixes: ['1. Wait.'] }),
      makeIssue({ id: 'y', title: 'Y', fixes: ['1. Wait.'] }),
    ];
    const nodes = applyOverride('x', place([{ id: 'a', do: 'Empty it' }]), WORDS);
    const tree = buildTree(issues, WORDS, new Map([['x', nodes]]));
    expect(validateTree(tree)).toEqual([]);
    const derived = buildTree(issues, WORDS).nodes;
    const below = (id: string, all: typeof derived) =>
      all.filter((node) => node.id.startsWith(`${id}/`));
    expect(below('x', tree.nodes)).toEqual(nodes);
    expect(below('y', tree.nodes)).toEqual(below('y', derived));
    expect(tree.nodes.find(({ id }) => id === 'x')?.options).toMatchObject([{ to: 'x/a' }]);
  });
});

describe('a circle of checks', () => {
  const faults = (checks: readonly OverrideCheck[]) => {
    const overrides = new Map([['x', applyOverride('x', place(checks), WORDS)]]);
    return validateTree(buildTree([makeIssue({ id: 'x' })], WORDS, overrides)).map(
      ({ rule, node, option }) => [rule, node, option],
    );
  };
  const wait: OverrideCheck = { id: 'a', do: 'Wait' };

  it('is a fault, unless the option that leads back is a retry', () => {
    expect(faults([wait, { id: 'b', do: 'Look', no: { to: 'a' } }])).toEqual([
      ['tree-cycle', 'x/a', undefined],
    ]);
    expect(faults([wait, { id: 'b', do: 'Look', no: { to: 'a', retry: true } }])).toEqual([]);
  });

  it('needs a way out of it', () => {
    const again = { to: 'a', retry: true as const };
    const ask = (last: { to: string; retry?: true }): OverrideCheck => ({
      id: 'b',
      ask: 'And now?',
      options: new Map([
        ['Nothing', again],
        ['Something', last],
      ]),
    });
    expect(faults([wait, ask(again)])).toEqual([['tree-dead-end', 'x/b', undefined]]);
    expect(faults([wait, ask({ to: 'fixed' })])).toEqual([]);
  });

  it('is told from an option that leads nowhere, which is named', () => {
    expect(faults([{ id: 'a', do: 'Wait', no: { to: 'gone' } }])).toEqual([
      ['tree-dangling', 'x/a', 'No'],
    ]);
  });
});

describe('the schema of checks', () => {
  const expected = (check: Record<string, unknown>, ...more: Record<string, unknown>[]) =>
    treeOverrideSchema
      .safeParse({ checks: [check, ...more] })
      .error?.issues.map(({ message }) => message);

  it('takes a target as an id, or as a mapping with a hint and a retry', () => {
    const no = { to: 'a', hint: 'Or never', retry: 'true' };
    const parsed = treeOverrideSchema.parse({ checks: [{ id: 'a', do: 'Wait', no }] });
    expect(parsed.checks).toEqual([
      { id: 'a', do: 'Wait', no: { to: 'a', hint: 'Or never', retry: true } },
    ]);
    expect(
      treeOverrideSchema.parse({ checks: [{ id: 'a', do: 'Wait', no: 'fixed' }] }).checks,
    ).toEqual([{ id: 'a', do: 'Wait', no: { to: 'fixed' } }]);
  });

  it('refuses a second check of one id, an id that means an end, and one that makes no address', () => {
    const a = { id: 'a', do: 'Wait' };
    expect(expected(a)).toBeUndefined();
    expect(expected({ ...a, id: 'größe-2' })).toBeUndefined();
    expect(expected(a, a)).toEqual(['an id that no check above has']);
    for (const id of ['fixed', 'escalate', 'A', 'a b', 'a/b', '', 'a'.repeat(61)]) {
      expect(expected({ ...a, id }), id).toHaveLength(1);
    }
  });

  it('wants two to nine options', () => {
    const ask = (count: number) =>
      expected({
        id: 'a',
        ask: 'Which?',
        options: new Map(Array.from({ length: count }, (_, n) => [`${n}`, 'fixed'])),
      });
    expect([1, 2, 9, 10].map((count) => ask(count)?.length ?? 0)).toEqual([1, 0, 0, 1]);
  });
});
