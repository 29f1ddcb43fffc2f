import { drawEdge } from '#core/tree/draw-edge.ts';
import { layOutTree, type MapBox } from '#core/tree/lay-out-tree.ts';
import { planMaps, type TreeMap } from '#core/tree/plan-maps.ts';
import { TEXT } from '#core/tree/size-box.ts';
import type { Spot } from '#core/tree/span-tree.ts';
import type { DecisionTree, TreeNode } from '#core/tree/tree.ts';
import { count } from './count.ts';
import type { Site } from './load-site.ts';
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

/** The way to the map of what is folded away at a place. */
export interface Fold {
  text: string;
  href: string;
}

let planned: { tree: DecisionTree; maps: TreeMap[] } | undefined;

/** The maps of a site, planned once for all their pages. */
export function mapsOf({ tree }: Site): TreeMap[] {
  if (planned?.tree !== tree) planned = { tree, maps: planMaps(tree) };
  return planned.maps;
}

/** The page of a map: `/browse/map/` for the first, below it for what is folded away there. */
export function mapUrl({ id, above }: Pick<TreeMap, 'id' | 'above'>): string {
  return siteUrl(above === null ? 'browse/map/' : `browse/map/${id}/`);
}

/** What the page of a map shows: the picture, the same as an outline, and the maps that it is part of. */
export function describeMap(map: TreeMap, site: Site) {
  const { width, height, boxes, edges } = layOutTree(map);
  const folds = describeFolds(map, site.tree);
  const isChecks = map.spot.node.kind === 'issue';
  return {
    title: map.above === null ? 'The whole tree' : nameMap(map.spot),
    isChecks,
    picture: {
      text: TEXT,
      width,
      height,
      boxes: boxes.map((box) => describeBox(box, folds.get(box.node.id) ?? null)),
      edges: edges.map((edge) => ({ path: drawEdge(edge, isChecks), label: edge.label })),
    },
    outline: [describeItem(map.spot, folds)],
    trail: listAbove(map, mapsOf(site)),
  };
}

function describeBox(box: MapBox, fold: Fold | null) {
  const { node, x, y, width, height, answer, title, elsewhere } = box;
  const note = elsewhere > 0 ? `${count(elsewhere, 'problem')} drawn elsewhere` : null;
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
function nameMap({ node, answer }: Spot): string {
  if (node.kind === 'issue') return `Checks: ${node.title}`;
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

function describeFolds({ folded }: TreeMap, tree: DecisionTree): Map<string, Fold> {
  return new Map(
    tree.nodes.flatMap(({ id, kind }) => {
      const size = folded.get(id);
      if (size === undefined) return [];
      const checks = size === 0 ? 'What to do' : count(size, 'check');
      const text = kind === 'issue' ? checks : count(size, 'problem');
      return [[id, { text, href: mapUrl({ id, above: '' }) }] as const];
    }),
  );
}

function listAbove(
  { above }: TreeMap,
  maps: readonly TreeMap[],
): { label: string; href: string }[] {
  const map = maps.find(({ id }) => id === above);
  if (!map) return [{ label: 'Browse by symptom', href: siteUrl('browse/start/') }];
  const label = map.above === null ? 'The whole tree' : nameMap(map.spot);
  const further = map.above === null ? [] : listAbove(map, maps);
  return [...further, { label, href: mapUrl(map) }];
}
