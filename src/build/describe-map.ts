import { drawEdge } from '#core/tree/draw-edge.ts';
import { layOutTree, type MapBox } from '#core/tree/lay-out-tree.ts';
import type { TreeMap } from '#core/tree/plan-maps.ts';
import { TEXT } from '#core/tree/size-box.ts';
import type { Spot } from '#core/tree/span-tree.ts';
import type { DecisionTree, TreeNode } from '#core/tree/tree.ts';
import type { MapWords, Words } from '#words/words.ts';
import type { Site } from './load-site.ts';
import { nodeOf } from './find-node.ts';
import { mapsOf } from './maps-of.ts';
import { nodeUrl } from './node-url.ts';
import { siteUrl } from './site-url.ts';

/** A place of the map as a line of an outline. */
export interface OutlineItem {
  answer: string | null;
  title: string;
  href: string;
  fold: Fold | null;
  items: OutlineItem[];
}

/** The way to what is folded away at a place: its map, or the page that shows it as well. */
export interface Fold {
  text: string;
  href: string;
}

/** The page of a map: `/browse/map/` for the first, below it for what is folded away there. */
export function mapUrl({ id, above }: Pick<TreeMap, 'id' | 'above'>): string {
  return siteUrl(above === null ? 'browse/map/' : `browse/map/${id}/`);
}

/** What the page of a map shows: the picture, the same as an outline, and the maps that it is part of. */
export function describeMap(map: TreeMap, site: Site) {
  const words = site.words.map;
  const { width, height, boxes, edges } = layOutTree(map);
  const folds = describeFolds(map, site.tree, words);
  const isChecks = map.spot.node.kind === 'issue';
  return {
    title: map.above === null ? words.title : nameMap(map.spot, words),
    isChecks,
    picture: {
      text: TEXT,
      width,
      height,
      boxes: boxes.map((box) => describeBox(box, folds.get(box.node.id) ?? null, words)),
      edges: edges.map((edge) => ({ path: drawEdge(edge, isChecks), label: edge.label })),
    },
    outline: [describeItem(map.spot, folds)],
    trail: listAbove(map, mapsOf(site.tree), site.words),
  };
}

function describeBox(box: MapBox, fold: Fold | null, words: MapWords) {
  const { node, x, y, width, height, answer, title, elsewhere } = box;
  const note = elsewhere > 0 ? words.elsewhere(elsewhere) : null;
  return {
    x,
    y,
    width,
    height,
    answer,
    title,
    kind: kindOf(node),
    href: nodeUrl(node),
    fold,
    note,
  };
}

/** What a box looks like: what it asks of the reader. */
function kindOf(node: TreeNode): string {
  return node.kind === 'outcome' ? node.outcome : node.kind;
}

/** A question is known by the answer that leads to it: several ask the same. */
function nameMap({ node, answer }: Spot, words: MapWords): string {
  if (node.kind === 'issue') return words.checksOf(node.title);
  return answer === null ? node.title : `${answer}: ${node.title}`;
}

function describeItem(spot: Spot, folds: ReadonlyMap<string, Fold>): OutlineItem {
  const { node, answer, branches, again } = spot;
  return {
    ...describeLine(node, answer),
    fold: folds.get(node.id) ?? null,
    items: node.options.flatMap(({ label }): OutlineItem[] => {
      const branch = branches.find((one) => one.answer === label);
      if (branch) return [describeItem(branch, folds)];
      const elsewhere = again.find((one) => one.answer === label);
      return elsewhere ? [{ ...describeLine(elsewhere.to, label), fold: null, items: [] }] : [];
    }),
  };
}

function describeLine(node: TreeNode, answer: string | null) {
  return { answer: answer === node.title ? null : answer, title: node.title, href: nodeUrl(node) };
}

function describeFolds(
  { folded }: TreeMap,
  tree: DecisionTree,
  words: MapWords,
): Map<string, Fold> {
  return new Map(
    Array.from(folded, ([id, size]) => {
      const checks = size === 0 ? words.whatToDo : words.checks(size);
      const node = nodeOf(id, tree);
      const map = mapsOf(tree).get(id);
      return [
        id,
        {
          text: node?.kind === 'issue' ? checks : words.problems(size),
          href: node && !map ? nodeUrl(node) : mapUrl({ id, above: '' }),
        },
      ];
    }),
  );
}

function listAbove(
  { above }: TreeMap,
  maps: ReadonlyMap<string, TreeMap>,
  words: Words,
): { label: string; href: string }[] {
  const map = above === null ? undefined : maps.get(above);
  if (!map) return [{ label: words.frame.browse, href: siteUrl('browse/start/') }];
  const label = map.above === null ? words.map.title : nameMap(map.spot, words.map);
  const further = map.above === null ? [] : listAbove(map, maps, words);
  return [...further, { label, href: mapUrl(map) }];
}
