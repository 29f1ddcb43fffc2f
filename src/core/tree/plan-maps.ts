import { spanTree, type Spot } from './span-tree.ts';
import type { DecisionTree, TreeNode } from './tree.ts';

/** One picture of a part of the tree, small enough to read. */
export interface TreeMap {
  /** Id of the node at its root. */
  id: string;
  spot: Spot;
  /** Ids of the nodes that something is folded away at, with how many problems or checks that holds. */
  folded: Map<string, number>;
  /** Id of the map that has this one folded away; null for the first. */
  above: string | null;
}

/** Boxes a picture holds at most, unless one question alone has more answers. */
const MOST_BOXES = 48;
/** Questions in a row: more columns than that are wider than any screen. */
const MOST_LEVELS = 3;

/** Maps a site has at most: nobody reads thousands of pictures, and each takes its time to lay out. */
const MOST_MAPS = 100;

/**
 * Cuts the tree into maps: the first from the root, as many whole levels deep as stay readable, then
 * one for each question that had to be folded away, and one for the checks of each issue. Every node
 * is on one map at least.
 *
 * Where those would be more than `MOST_MAPS`, what a page shows whole has no map of its own: the
 * answers of one question, checks one after the other. What is too far down then has none either.
 */
export function planMaps(tree: DecisionTree): TreeMap[] {
  const all = plan(tree, () => true);
  return all.length <= MOST_MAPS ? all : plan(tree, goesOn).slice(0, MOST_MAPS);
}

function plan(tree: DecisionTree, isWanted: (spot: Spot) => boolean): TreeMap[] {
  const maps: TreeMap[] = [];
  const planned: [Spot, string | null][] = [[spanTree(tree, tree.root), null]];
  for (const [spot, above] of planned) {
    if (maps.length > MOST_MAPS) break;
    const { id, kind } = spot.node;
    const checks = kind === 'issue';
    const folds: Spot[] = [];
    const cut = checks ? spot : cutBelow(spot, countLevels(spot), folds);
    const folded = new Map<string, number>();
    for (const fold of folds) {
      const isIssue = fold.node.kind === 'issue';
      const below = isIssue ? spanTree(tree, fold.node.id) : fold;
      folded.set(fold.node.id, countKind(below, isIssue ? 'check' : 'issue'));
      if (isWanted(below)) planned.push([below, id]);
    }
    maps.push({ id, spot: cut, folded, above });
  }
  return maps;
}

/** Whether a question leads to questions, or some check to several others. */
function goesOn({ node, branches, again }: Spot): boolean {
  if (node.kind === 'question') return branches.some((one) => one.node.kind === 'question');
  const next = [...branches.map((one) => one.node), ...again.map(({ to }) => to)];
  const checks = next.filter(({ kind }) => kind === 'check');
  return checks.length > 1 || branches.some(goesOn);
}

function countKind(spot: Spot, kind: TreeNode['kind']): number {
  const ids = new Set<string>();
  const spots = [spot];
  for (const { node, branches, again } of spots) {
    for (const { id, kind: own } of [node, ...again.map(({ to }) => to)]) {
      if (own === kind) ids.add(id);
    }
    spots.push(...branches);
  }
  return ids.size;
}

/** The levels below a spot that fit a picture; at least one. */
function countLevels(spot: Spot): number {
  let boxes = 1;
  let level = [spot];
  for (let levels = 0; levels < MOST_LEVELS; levels++) {
    level = level.flatMap(({ branches }) => branches);
    boxes += level.length;
    if (boxes > MOST_BOXES) return Math.max(1, levels);
  }
  return MOST_LEVELS;
}

/** A copy of a spot without what is more than `levels` below it; what lost something is added to `folds`. */
function cutBelow(spot: Spot, levels: number, folds: Spot[]): Spot {
  const hasChecks = spot.node.kind === 'issue' && spot.node.options.length > 0;
  if (hasChecks || (levels === 0 && spot.branches.length > 0)) {
    folds.push(spot);
    return { ...spot, branches: [], again: [] };
  }
  return { ...spot, branches: spot.branches.map((one) => cutBelow(one, levels - 1, folds)) };
}
