import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTree } from '#core/tree/build-tree.ts';
import { drawEdge } from '#core/tree/draw-edge.ts';
import { layOutTree, type MapBox, type Point, type TreeLayout } from '#core/tree/lay-out-tree.ts';
import { planMaps, type TreeMap } from '#core/tree/plan-maps.ts';
import type { DecisionTree, TreeNode } from '#core/tree/tree.ts';
import { BOLD, measureText } from '#core/tree/wrap-text.ts';
import { TEXT } from '#core/tree/size-box.ts';
import { tree as WORDS } from '#words/english.ts';
import { makeIssue } from './make-issue.ts';

const FIXES = [
  '1. Restart the spooler.',
  'If the lid is open, close it. If that fails, contact Contoso Support.',
  'You can see the queue by running this:\n\n```\nGet-Queue\n```\n\nIf it is full, empty it.',
];

/** A tree as documents make one: folders, commands, messages and fixes of every number and length. */
const trees = fc
  .array(
    fc.record({
      folder: fc.nat(4),
      command: fc.option(fc.nat(9)),
      title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
      fixes: fc.array(fc.constantFrom(...FIXES), { maxLength: 4 }),
    }),
    { maxLength: 40 },
  )
  .map((issues) =>
    buildTree(
      issues.map(({ folder, command, title, fixes }, n) =>
        makeIssue({
          id: `issue-${n}`,
          title,
          fixes,
          path: `area-${folder}/doc-${n}.md`,
          ...(command === null ? {} : { messages: [`Do-Thing${command} : Number ${n} failed.`] }),
        }),
      ),
      WORDS,
    ),
  );

/** Checks that lead on to each other in ways that prose rarely does: each may skip some. */
const checks = fc.array(fc.nat(6), { minLength: 1, maxLength: 25 }).map((steps): DecisionTree => ({
  version: 1,
  root: 'start',
  nodes: [
    node('question', 'start', ['issue']),
    node('issue', 'issue', ['issue/0']),
    ...steps.map((skipped, n) => {
      const to = (skip: number) =>
        n + 1 + skip < steps.length ? `issue/${n + 1 + skip}` : 'issue/fixed';
      return node('check', `issue/${n}`, [to(skipped), to(0)]);
    }),
    node('outcome', 'issue/fixed', []),
  ],
}));

function node(kind: TreeNode['kind'], id: string, to: string[]): TreeNode {
  const options = to.map((target, n) => ({ label: ['Yes', 'No'][n] ?? `${n}`, to: target }));
  const base = { id, title: `At ${id}`, question: null, options };
  const own = { issue: 'issue', content: [], source: { path: 'doc.md', line: 1 } };
  if (kind === 'question') return { ...base, kind };
  if (kind === 'issue') return { ...base, kind, issue: 'issue' };
  if (kind === 'check') return { ...base, ...own, kind, commands: [] };
  return { ...base, ...own, kind, outcome: 'fixed', contact: null };
}

const drawAll = (tree: DecisionTree): [TreeMap, TreeLayout][] =>
  planMaps(tree).map((map) => [map, layOutTree(map)]);

const overlap = (a: MapBox, b: MapBox) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a point is on the border of a box, to half a unit. */
function touches({ x, y }: Point, box: MapBox): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= 0.5;
  const inX = x >= box.x - 0.5 && x <= box.x + box.width + 0.5;
  const inY = y >= box.y - 0.5 && y <= box.y + box.height + 0.5;
  const onX = near(x, box.x) || near(x, box.x + box.width);
  const onY = near(y, box.y) || near(y, box.y + box.height);
  return (onX && inY) || (onY && inX);
}

describe.each([
  ['a tree of documents', trees],
  ['a tree of checks that share what follows', checks],
])('the maps of %s', (_name, arbitrary) => {
  const holds = (check: (map: TreeMap, layout: TreeLayout, tree: DecisionTree) => void) =>
    fc.assert(
      fc.property(arbitrary, (tree) => {
        for (const [map, layout] of drawAll(tree)) check(map, layout, tree);
      }),
      { numRuns: 10 },
    );

  it('have no two boxes that overlap, and none that leaves the picture', () => {
    holds((_map, { boxes, width, height }) => {
      boxes.forEach((box, n) => {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        for (const other of boxes.slice(n + 1)) expect(overlap(box, other)).toBe(false);
      });
    });
  });

  it('have edges that join their boxes, and one that leads to each box but the first', () => {
    holds((_map, { boxes, edges }) => {
      const entered = edges.filter(({ label }) => label === null).map(({ to }) => to);
      expect(entered.sort((a, b) => a - b)).toEqual(boxes.slice(1).map((_box, n) => n + 1));
      for (const { from, to, points } of edges) {
        const [start, end] = [boxes[from], boxes[to]];
        const [first, last] = [points[0], points.at(-1)];
        expect(start && first && touches(first, start)).toBe(true);
        expect(end && last && touches(last, end)).toBe(true);
      }
    });
  });

  it('show each answer between checks, drawn or as the way back to what is drawn', () => {
    holds(({ id, spot }, { boxes, edges }, tree) => {
      if (spot.node.kind !== 'issue') return;
      const drawn = edges.map(({ from, to }) => `${boxes[from]?.node.id} ${boxes[to]?.node.id}`);
      const answers = tree.nodes
        .filter((one) => one.id === id || one.id.startsWith(`${id}/`))
        .flatMap((one) => one.options.map(({ to }) => `${one.id} ${to}`));
      expect(drawn.sort()).toEqual(answers.sort());
    });
  });

  it('show every node of the tree on one map at least, and link every map from another', () => {
    fc.assert(
      fc.property(arbitrary, (tree) => {
        const drawn = drawAll(tree);
        const shown = new Set(drawn.flatMap(([, { boxes }]) => boxes.map((box) => box.node.id)));
        expect([...shown].sort()).toEqual(tree.nodes.map(({ id }) => id).sort());
        for (const [{ id, above }] of drawn.slice(1)) {
          const [parent] = drawn.find(([map]) => map.id === above) ?? [];
          expect(parent?.folded.has(id)).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('have lines of text that fit their boxes', () => {
    holds((_map, { boxes }) => {
      for (const { width, title, answer } of boxes) {
        for (const line of title) {
          expect(measureText(line) * BOLD * TEXT.title).toBeLessThanOrEqual(width - TEXT.padding);
        }
        for (const line of answer) {
          expect(measureText(line) * TEXT.answer).toBeLessThanOrEqual(width - TEXT.padding);
        }
      }
    });
  });
});

describe('a map', () => {
  const printers = [
    makeIssue({
      id: 'paper',
      messages: ['Add-Printer : No paper is left.'],
      fixes: [FIXES[0] ?? ''],
    }),
    makeIssue({ id: 'jobs', messages: ['Add-Printer : Too many jobs wait.'] }),
    makeIssue({ id: 'gone', messages: ['Get-Printer : The printer is gone.'] }),
    makeIssue({ id: 'lost', messages: ['Get-Printer : The driver is lost.'] }),
  ];
  const [first] = drawAll(buildTree(printers, WORDS));

  it('draws a problem once, below the narrowest question that leads to it', () => {
    const ids = first?.[1].boxes.map((box) => box.node.id) ?? [];
    expect(ids.slice(0, 7)).toEqual([
      'start',
      'add-printer',
      'paper',
      'jobs',
      'get-printer',
      'gone',
      'lost',
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has its answers from top to bottom, in their order', () => {
    const tops = first?.[1].boxes
      .filter(({ node: { kind } }) => kind === 'issue')
      .map(({ y }) => y);
    expect(tops).toEqual(tops?.toSorted((a, b) => a - b));
  });

  it('folds the checks of a problem into a map of their own', () => {
    expect(first?.[0].folded.get('paper')).toBe(1);
  });

  it('holds few enough boxes to be read, however many problems there are', () => {
    const many = Array.from({ length: 400 }, (_, n) =>
      makeIssue({ id: `i-${n}`, title: `Problem ${n}`, path: `a-${n % 6}/b-${n % 31}/${n}.md` }),
    );
    for (const [{ spot }, { boxes }] of drawAll(buildTree(many, WORDS))) {
      if (spot.node.kind === 'question') expect(boxes.length).toBeLessThanOrEqual(48);
    }
  });
});

describe('an edge', () => {
  it('turns once on its way across, with round corners', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 40, y: 20 },
    ];
    expect(drawEdge({ points, label: null }, false)).toBe('M0 0H18Q25 0 25 7V13Q25 20 32 20H40');
  });
});

it('a large tree has a hundred maps at most, and none for what one page shows', () => {
  const branch = (id: string, levels: number): TreeNode[] => {
    if (levels === 0) return [node('issue', id, [])];
    const below = [0, 1, 2, 3].map((n) => `${id}-${n}`);
    return [node('question', id, below), ...below.flatMap((one) => branch(one, levels - 1))];
  };
  const nodes = branch('start', 5);
  const maps = planMaps({ version: 1, root: 'start', nodes });
  expect(maps.length).toBeLessThanOrEqual(100);
  const byId = new Map(nodes.map((one) => [one.id, one]));
  for (const { id } of maps.slice(1)) {
    const leads = byId.get(id)?.options.map(({ to }) => byId.get(to)?.kind);
    expect(leads).toContain('question');
  }
});
