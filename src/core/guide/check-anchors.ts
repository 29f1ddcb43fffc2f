import type { Root } from 'mdast';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { anchorsInHtml } from './read-anchors.ts';
import { otherPlace, report } from './report.ts';

/**
 * Reports every explicit anchor that the document declares a second time (`duplicate-anchor`): a
 * link to it leads to the first place, whichever was meant.
 */
export function checkAnchors(root: Root, file: VFile): void {
  // Most documents declare none, and walking a tree costs a tenth of parsing it.
  if (!/\b(?:name|id)\s*=/i.test(String(file))) return;
  const first = new Map<string, Point | undefined>();
  visit(root, 'html', (node) => {
    for (const anchor of anchorsInHtml(node.value)) {
      if (!first.has(anchor)) {
        first.set(anchor, node.position?.start);
        continue;
      }
      const line = first.get(anchor)?.line ?? 1;
      report(
        file,
        `Unexpected second anchor \`${anchor}\`, expected another name: line ${line} has it`,
        {
          rule: 'duplicate-anchor',
          place: node.position,
          cause: otherPlace(`Anchor \`${anchor}\` is first declared here`, file.path ?? '', line),
        },
      );
    }
  });
}
