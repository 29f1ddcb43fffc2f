import { expect, it, vi } from 'vitest';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LazyBlocks, lazyBlocksOf, placeOf } from '#build/lazy-blocks.ts';
import { loadSite } from '#build/load-site.ts';
import { packSite } from '#build/pack-site.ts';
import { shareText } from '#build/shared-text.ts';
import { makeDocuments } from '../bench/make-documents.ts';
import { makeFolder } from '../cli/run-cli.ts';

const paragraph = (value: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'text' as const, value }],
});
const root = { type: 'root' as const, children: [paragraph('Grüße'), paragraph('two')] };
const top = {
  depth: 0,
  title: '',
  anchors: [],
  line: 1,
  endLine: 3,
  heading: null,
  tab: false,
  blocks: [0, 1],
  sections: [],
};
const json = shareText(JSON.stringify({ root, top, others: [], lists: [[1, 0], []] }));
const make = () => new LazyBlocks(json, [2, 0]);

it('what stands in for a tree or a list is taken for it', () => {
  const blocks = make();
  const list = blocks.list(0);
  expect(Array.isArray(list)).toBe(true);
  expect([...list, 'more']).toEqual([root.children[1], root.children[0], 'more']);
  expect(list.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  expect(JSON.stringify(list)).toBe(JSON.stringify(root.children.toReversed()));
  expect(list.flatMap((block) => block)).toEqual(list);
  expect(1 in list && !(2 in list)).toBe(true);
  expect(blocks.root).toEqual(root);
  expect({ ...blocks.root }).toEqual(root);
  expect(blocks.top.blocks[1]).toBe(blocks.root.children[1]);
  expect(list[1]).toBe(blocks.root.children[0]);
});

it('how long a list is, and where it comes from, is known without unpacking it', () => {
  const blocks = make();
  const open = vi.spyOn(blocks, 'open');
  const list = blocks.list(0);
  expect(list.length).toBe(2);
  expect(placeOf(list)).toEqual({ blocks, number: 0 });
  expect(lazyBlocksOf(blocks.root)).toBe(blocks);
  expect(placeOf(blocks.list(1))).toBeNull();
  expect(lazyBlocksOf(root)).toBeNull();
  expect(open).not.toHaveBeenCalled();
  expect(() => blocks.list(2)).toThrow('No list 2');
});

it('it is not changed, as nothing after parsing changes a document', () => {
  const blocks = make();
  expect(() => blocks.list(0).pop()).toThrow(TypeError);
  expect(() => (blocks.root.children = [])).toThrow(TypeError);
  expect(blocks.root.children).toHaveLength(2);
});

it(
  'many documents are read and handed on without unpacking any',
  { timeout: 120_000 },
  async () => {
    const folder = makeFolder(
      Object.fromEntries(
        Array.from(makeDocuments(210), ({ path: file, text }): [string, string] => [file, text]),
      ),
    );
    const store = path.join(mkdtempSync(path.join(tmpdir(), 'diagnostree-')), 'store');
    const open = vi.spyOn(LazyBlocks.prototype, 'open');
    const site = await loadSite(folder, { store });
    expect(packSite(site).documents).toHaveLength(210);
    expect(open).not.toHaveBeenCalled();
    expect(site.guides[0]?.root.children.length).toBeGreaterThan(0);
    expect(open).toHaveBeenCalledTimes(1);
  },
);
