import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { TreeMap } from './plan-maps.ts';
import { type SizedBox, sizeBox } from './size-box.ts';
import type { Spot } from './span-tree.ts';

/** Where everything of a map stands. Lengths are in units of the picture, one CSS pixel each. */
export interface TreeLayout {
  width: number;
  height: number;
  /** In reading order: each before what its answers lead to. */
  boxes: MapBox[];
  edges: MapEdge[];
}

/** A box with its left and its top. */
export type MapBox = SizedBox & Point;

export interface MapEdge {
  /** Positions in `boxes`. */
  from: number;
  to: number;
  /** From the border of one box to that of the other, by way of what the line bends around. */
  points: Point[];
  /** The answer, by its middle, where the box that it leads to tells another one; else null. */
  label: (Point & { text: string }) | null;
}

export interface Point {
  x: number;
  y: number;
}

const ACROSS = { rankdir: 'LR', align: 'UL', nodesep: 12, ranksep: 32 } as const;
const DOWN = {
  rankdir: 'TB',
  align: 'UL',
  rankalign: 'top',
  nodesep: 28,
  edgesep: 24,
  ranksep: 44,
} as const;
const MARGIN = { marginx: 8, marginy: 8 };

/**
 * Places the boxes of a map. Questions run from left to right, so that the answers of each stand in
 * a list; checks run down, as a reader does them one after the other.
 */
export function layOutTree({ spot, folded }: TreeMap): TreeLayout {
  const down = spot.node.kind === 'issue';
  const spots = listSpots(spot);
  const sized = spots.map((one) => sizeBox(one, folded.has(one.node.id), down));
  const links = linkSpots(spots, down);

  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ ...(down ? DOWN : ACROSS), ...MARGIN });
  sized.forEach(({ width, height }, index) => graph.setNode(`${index}`, { width, height }));
  links.forEach(({ from, to, text }, index) => {
    graph.setEdge(`${from}`, `${to}`, { weight: text === null ? 4 : 1 }, `${index}`);
  });
  // The order that the links come in has no needless crossing, and the heuristic would change it.
  layout(graph, { disableOptimalOrderHeuristic: true });

  const boxes = sized.map((box, index) => {
    const { x = 0, y = 0 } = graph.node(`${index}`);
    return { ...box, ...roundPoint({ x: x - box.width / 2, y: y - box.height / 2 }) };
  });
  const edges = links.flatMap(({ from, to, text }, index): MapEdge[] => {
    const [start, end] = [boxes[from], boxes[to]];
    if (!start || !end) return [];
    const { points = [] } = graph.edge(`${from}`, `${to}`, `${index}`);
    // Three points are a line to the next column, which needs no way around anything.
    const bends = points.length > 3 ? points.slice(1, -1).map(roundPoint) : [];
    const isAgain = text !== null;
    const line = [leave(start, end, down, isAgain), ...bends, arrive(start, end, down, isAgain)];
    return [{ from, to, points: line, label: text === null ? null : placeLabel(text, line) }];
  });
  const { width = 0, height = 0 } = graph.graph();
  return { width: Math.ceil(width), height: Math.ceil(height), boxes, edges };
}

/** A spot and all below it, each before what its answers lead to. */
function listSpots(spot: Spot): Spot[] {
  return [spot, ...spot.branches.flatMap(listSpots)];
}

/**
 * The lines of a map, in the order that their ends stand in. Questions keep the order of their
 * answers; of checks, the one with most below it goes first, straight down from the one before.
 * Ways back to a question are on every page: drawn, they would hide everything else.
 */
function linkSpots(spots: readonly Spot[], down: boolean) {
  const positions = new Map(spots.map((spot, index) => [spot, index]));
  const byId = new Map(spots.map((spot, index) => [spot.node.id, index]));
  return spots.flatMap(({ branches, again }, from) => {
    const ordered = down ? [...branches].sort((a, b) => depthOf(b) - depthOf(a)) : branches;
    const links = ordered.map((to) => ({ from, to: positions.get(to) ?? from, text: null }));
    const back = again.map(({ answer, to }) => {
      return { from, to: byId.get(to.id) ?? from, text: answer };
    });
    return down ? [...links, ...back] : links;
  });
}

function depthOf({ branches }: Spot): number {
  return 1 + Math.max(0, ...branches.map(depthOf));
}

/** Ways back keep clear of the trunk, on the side that they go to. */
const ASIDE = 24;

/** A line that would turn by less than this looks shaky: it leaves straight towards the box instead. */
const STRAIGHTEN = 12;

function leave(start: MapBox, end: MapBox, down: boolean, aside: boolean): Point {
  const [from, to] = [centre(start), centre(end)];
  if (!down) {
    const y = Math.abs(to.y - from.y) < STRAIGHTEN ? to.y : from.y;
    return roundPoint({ x: start.x + start.width, y });
  }
  const side = aside ? ASIDE * sideOf(start, end) : 0;
  const x = !aside && Math.abs(to.x - from.x) < STRAIGHTEN ? to.x : from.x + side;
  return roundPoint({ x, y: start.y + start.height });
}

function arrive(start: MapBox, end: MapBox, down: boolean, aside: boolean): Point {
  if (!down) return roundPoint({ x: end.x, y: centre(end).y });
  const side = aside ? ASIDE * sideOf(end, start) : 0;
  return roundPoint({ x: centre(end).x + side, y: end.y });
}

function centre({ x, y, width, height }: MapBox): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** 1 where `other` is to the right of `box`, else -1. */
function sideOf(box: MapBox, other: MapBox): number {
  return centre(other).x >= centre(box).x ? 1 : -1;
}

/** Halfway along the first piece of a line. */
function placeLabel(text: string, [first, second]: readonly Point[]): MapEdge['label'] {
  if (!first || !second) return null;
  return { text, ...roundPoint({ x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 }) };
}

/** Half a unit is finer than anyone sees, and keeps the page small. */
function roundPoint({ x, y }: Point): Point {
  return { x: Math.round(x * 2) / 2, y: Math.round(y * 2) / 2 };
}
