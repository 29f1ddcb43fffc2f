import type { VFile } from 'vfile';
import { report } from '#core/guide/report.ts';
import type { Issue } from '#core/issue/issue.ts';
import type { DecisionTree } from '#core/tree/tree.ts';
import { validateTree } from '#core/tree/validate-tree.ts';
import type { OverridePlace } from './read-overrides.ts';

/**
 * Reports each fault of a tree where it can be mended: at the check that an author wrote, else at
 * the document whose issue it is in, else at the first one. Every fault fails the build.
 */
export function reportTreeFaults(
  tree: DecisionTree,
  issues: readonly Issue[],
  files: readonly VFile[],
  places: ReadonlyMap<string, OverridePlace>,
): void {
  for (const { node, option, rule, reason } of validateTree(tree)) {
    const written = places.get(node);
    const source = issues.find(({ id }) => id === node.split('/')[0])?.source;
    const file = written?.file ?? files.find(({ path }) => path === source?.path) ?? files[0];
    if (!file) continue;
    const point = option === undefined ? undefined : written?.options.get(option);
    report(file, `${reason} (node \`${node}\`)`, {
      rule,
      place: point ?? written?.point ?? { line: source?.line ?? 1, column: 1 },
      fatal: true,
    });
  }
}
