import { planMaps, type TreeMap } from '#core/tree/plan-maps.ts';
import type { DecisionTree } from '#core/tree/tree.ts';

const planned = new WeakMap<DecisionTree, ReadonlyMap<string, TreeMap>>();

/** The maps of a tree by id, the first one first; planned once for all their pages. */
export function mapsOf(tree: DecisionTree): ReadonlyMap<string, TreeMap> {
  const known = planned.get(tree) ?? new Map(planMaps(tree).map((map) => [map.id, map]));
  planned.set(tree, known);
  return known;
}
