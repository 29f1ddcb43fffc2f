import { describe, expect, it } from 'vitest';
import { optionLinks } from '#build/node-url.ts';
import { buildTree } from '#core/tree/build-tree.ts';
import type { DecisionTree, TreeIssue } from '#core/tree/tree.ts';
import { validateTree } from '#core/tree/validate-tree.ts';
import { tree as WORDS } from '#words/english.ts';
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
  it.each([1, 2, 7, 8, 9, 10, 17, 60, 250, 2500])(
    'of %i issues has no fault, and leads to each in five choices of nine at most',
    (count) => {
      const tree = buildTree(many(count), WORDS);
      expect(validateTree(tree)).toEqual([]);
      expect(Math.max(...tree.nodes.map(({ options }) => options.length))).toBeLessThan(10);
      const byId = new Map(tree.nodes.map((node) => [node.id, node]));
      const steps = new Map([[tree.root, 0]]);
      for (const [id, before] of steps) {
        for (const { to } of byId.get(id)?.options ?? []) {
          if (!steps.has(to)) steps.set(to, before + 1);
        }
      }
      const issues = tree.nodes.filter(({ kind }) => kind === 'issue');
      expect(issues).toHaveLength(count);
      expect(Math.max(...issues.map(({ id }) => steps.get(id) ?? Infinity))).toBeLessThan(6);
    },
  );

  it('leads from one problem to another that its prose sends the reader to, and back as a retry', () => {
    const tree = buildTree(
      [
        makeIssue({
          id: 'agent',
          title: 'The agent is missing',
          anchors: ['Agent'],
          fixes: [
            'If the service is stopped, proceed to [The service](#Service). Otherwise, wait.',
          ],
        }),
        makeIssue({
          id: 'service',
          title: 'The service is stopped',
          anchors: ['Service'],
          fixes: ['If the agent is missing, see [The agent](doc.md#Agent). Otherwise, wait.'],
        }),
      ],
      WORDS,
    );
    expect(validateTree(tree)).toEqual([]);
    const options = (id: string) => tree.nodes.find((node) => node.id === id)?.options[0];
    expect(options('agent/is-the-service-stopped')).toEqual({
      label: 'Yes',
      hint: 'Proceed to The service',
      to: 'service',
    });
    expect(options('service/is-the-agent-missing')).toEqual({
      label: 'Yes',
      hint: 'See The agent',
      to: 'agent',
      retry: true,
    });
  });

  it('takes a link out of the documents, or to no problem, as a part of the step', () => {
    for (const url of ['https://a.example/#Agent', '#Elsewhere', '/doc.md#Agent', '%#%', 'x.md']) {
      const [issue] = buildTree(
        [
          makeIssue({
            id: 'agent',
            anchors: ['Agent'],
            fixes: [`If it is off, see [this](<${url}>). If not, wait.`],
          }),
        ],
        WORDS,
      ).nodes.filter(({ kind }) => kind === 'check');
      expect(issue?.options[0]?.to).toBe('agent/see-this');
    }
  });

  it('asks what a title is about where nothing else separates, in the words of the titles', () => {
    const titles = [
      'Call queue rings',
      'Call queue is silent',
      'Call queues drop calls',
      'No video in the lobby',
      'Video freezes',
      'The lobby stays empty',
      'Lobby music stops',
      'Fax is garbled',
    ];
    const tree = buildTree(
      titles.map((title, n) => makeIssue({ id: `i${n}`, title })),
      WORDS,
    );
    expect(labels(tree, 'start')).toEqual([
      'Call queue',
      'Lobby',
      'Something else',
      'None of these, or no message',
      'I’m not sure',
    ]);
  });

  it('asks for the command first, then for what it says, where there is no folder to go by', () => {
    const issues = [
      makeIssue({ id: 'a', messages: ['Add-Printer : No paper is left.'] }),
      makeIssue({ id: 'b', messages: ['Add-Printer : Too many jobs wait.'] }),
      makeIssue({ id: 'c', messages: ['Get-Printer : The printer is gone.'] }),
      makeIssue({ id: 'd', title: 'Nothing is printed' }),
    ];
    const tree = buildTree(issues, WORDS);
    expect(labels(tree, 'start')).toEqual([
      'Add-Printer',
      'Get-Printer',
      'None of these, or no message',
      'I’m not sure',
    ]);
    expect(labels(tree, 'add-printer')).toEqual([
      'No paper is left.',
      'Too many jobs wait.',
      'None of these',
      'I’m not sure',
    ]);
    expect(labels(tree, 'by-symptom')?.[0]).toBe('Nothing is printed');
  });

  it('gives no question the id of an issue', () => {
    const titles = ['Lobby', 'The lobby stays empty', 'Lobby music stops', 'Fax is garbled'];
    const more = Array.from({ length: 6 }, (_, n) => `Printer ${n} waits`);
    const ids = buildTree(
      [...titles, ...more].map((title, n) => makeIssue({ id: n === 0 ? 'lobby' : `i${n}`, title })),
      WORDS,
    ).nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says that nothing is documented where nothing is, and leads out in one step', () => {
    const tree = buildTree([], WORDS);
    expect(validateTree(tree)).toEqual([]);
    const start = tree.nodes.find(({ id }) => id === 'start');
    expect(start?.title).toBe('Nothing is documented here yet');
    expect(start?.options.map(({ to }) => to)).toEqual(['not-documented']);
  });

  it('knows a way out by its flag, whatever an issue is called', () => {
    const titles = ['None of the phones ring', 'None of these', 'I’m not sure', 'Fax is garbled'];
    const tree = buildTree(
      titles.map((title, n) => makeIssue({ id: `i${n}`, title })),
      WORDS,
    );
    expect(validateTree(tree)).toEqual([]);
    const links = tree.nodes.flatMap((node) => optionLinks(node, tree));
    const out = links.filter(({ wayOut }) => wayOut).map(({ label }) => label);
    expect(new Set(out)).toEqual(
      new Set(['None of these, or no message', 'None of these', 'I’m not sure']),
    );
    expect(links.find(({ label }) => label === 'None of the phones ring')?.wayOut).toBe(false);
    expect(labels(tree, 'by-symptom')).toContain('None of these (i1)');
  });

  it('keeps a folder apart from the way out that has its name', () => {
    const paths = [
      'something-else/a.md',
      'something-else/b.md',
      'c.md',
      'other/d.md',
      'other/e.md',
    ];
    const tree = buildTree(
      paths.map((path, n) => makeIssue({ id: `i${n}`, path })),
      WORDS,
    );
    expect(validateTree(tree)).toEqual([]);
    expect(labels(tree, 'start')).toContain('Something else (something-else)');
    expect(labels(tree, 'start')).toContain('Something else');
  });

  it('tells problems of one title apart by the folders of their documents', () => {
    const paths = [
      'docs/linux/start.md',
      'docs/mac/start.md',
      'docs/mac/stop.md',
      'docs/mac/stop.md',
    ];
    const titles = ['It hangs', 'It hangs', 'It leaks', 'It leaks'];
    const tree = buildTree(
      paths.map((path, n) => makeIssue({ id: `i${n}`, path, title: titles[n] ?? '' })),
      WORDS,
    );
    const all = tree.nodes.flatMap(({ options }) => options.map(({ label }) => label));
    expect(all).toEqual(
      expect.arrayContaining(['It hangs (linux)', 'It hangs (mac)', 'It leaks', 'It leaks (i3)']),
    );
  });

  it('gives questions ids of at most 60 bytes, besides what makes them unique', () => {
    const word = 'प्रिंटर'.repeat(8);
    const tree = buildTree(
      Array.from({ length: 120 }, (_, n) =>
        makeIssue({
          id: `i${n}`,
          title: `${word}${n % 9} ${word}${n}`,
          path: `${word}${n % 3}/a.md`,
        }),
      ),
      WORDS,
    );
    expect(validateTree(tree)).toEqual([]);
    for (const { id } of tree.nodes) expect(Buffer.byteLength(id)).toBeLessThan(66);
  });

  it('skips a page that would have a single answer', () => {
    const tree = buildTree(
      [
        makeIssue({ id: 'a', messages: ['Add-Printer : No paper is left.'] }),
        makeIssue({ id: 'b', messages: ['Get-Printer : The printer is gone.'] }),
      ],
      WORDS,
    );
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
  const end = buildTree([], WORDS).nodes.filter(({ kind }) => kind === 'outcome');
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

it('steps that only ask whether they helped are guided through in a small site alone', () => {
  const issue = (n: number, fix: string) =>
    makeIssue({ id: `issue-${n}`, title: `Problem ${n}`, fixes: [fix], path: `doc-${n}.md` });
  const issues = (count: number) => [
    issue(0, '1. Restart the service.\n2. Wait for a minute.'),
    issue(1, 'If the lid is open, close it. If that fails, contact Contoso Support.'),
    ...Array.from({ length: count - 2 }, (_, n) => issue(n + 2, 'Restart it.')),
  ];
  const guided = (count: number) =>
    buildTree(issues(count), WORDS)
      .nodes.filter(({ kind, options }) => kind === 'issue' && options.length > 0)
      .map(({ id }) => id);
  expect(guided(20)).toHaveLength(20);
  expect(guided(1001)).toEqual(['issue-1']);
});
