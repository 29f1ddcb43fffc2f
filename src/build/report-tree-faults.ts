import type { VFile } from 'vfile';
import { report } from '#core/guide/report.ts';
import type { Issue } from '#core/issue/issue.ts';
import type { DecisionTree } from '#core/tree/tree.ts';
import { validateTree } from '#core/tree/validate-tree.ts';
import type { OverridePlace } from './read-overrides.ts';

/**
 * Reports each fault of a tree where it can be mended: at the check that an author wrote, else at
 * the sentence that the check is made from, else at its issue, else at the first document. Every fault fails the build.
 * Gives whether there is none.
 */
export function reportTreeFaults(
  tree: DecisionTree,
  issues: readonly Issue[],
  files: readonly VFile[],
  places: ReadonlyMap<string, OverridePlace>,
): boolean {
  const faults = validateTree(tree);
  for (const { node, option, rule, reason } of faults) {
    const written = places.get(node);
    const found = tree.nodes.find(({ id }) => id === node);
    const own = found?.kind === 'check' || found?.kind === 'outcome' ? found.source : null;
    const source = own ?? issues.find(({ id }) => id === node.split('/')[0])?.source;
    const file = written?.file ?? files.find(({ path }) => path === source?.path) ?? files[0];
    if (!file) continue;
    const point = option === undefined ? undefined : written?.options.get(option);
    report(file, `${reason} (node \`${node}\`)`, {
      rule,
      place: point ?? written?.point ?? { line: source?.line ?? 1, column: 1 },
      fatal: true,
    });
  }
  return faults.length === 0;
}
