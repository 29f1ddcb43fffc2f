import type { Code, Heading, Parents, Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from './report.ts';

/**
 * Reports losses that documentation generators let pass in silence.
 *
 * `unclosed-fence`: a code fence without an end, which swallows the rest of the page (fatal).
 * `unlabelled-fence`: a fence without a language. `heading-level`: a level that was skipped.
 */
export function checkMarkdown(root: Root, file: VFile): void {
  const source = String(file);
  let depth = 0;
  const pending: Parents[] = [root];
  for (let parent = pending.pop(); parent !== undefined; parent = pending.pop()) {
    for (const node of parent.children) {
      if (node.type === 'heading' && parent === root && !isTab(node)) {
        checkLevel(node, depth, file);
        depth = node.depth;
      } else if (node.type === 'code') checkFence(node, source, file);
      else if (CONTAINERS.has(node.type) && 'children' in node) pending.push(node);
    }
  }
}

const CONTAINERS = new Set(['list', 'listItem', 'blockquote']);

/** A tab may have any level: it ranks below the section around it. */
function isTab(heading: Heading): boolean {
  const only = heading.children.length === 1 ? heading.children[0] : undefined;
  return only?.type === 'link' && only.url.startsWith('#tab/');
}

function checkLevel(heading: Heading, depth: number, file: VFile): void {
  if (depth === 0 || heading.depth <= depth + 1) return;
  report(file, `Unexpected heading level ${heading.depth}, expected at most ${depth + 1}`, {
    rule: 'heading-level',
    place: heading.position,
  });
}

function checkFence(code: Code, source: string, file: VFile): void {
  const position = code.position;
  if (position?.start.offset === undefined || position.end.offset === undefined) return;
  const raw = source.slice(position.start.offset, position.end.offset);
  const fence = /^(`{3,}|~{3,})/.exec(raw)?.[1];
  if (fence === undefined) return;
  // In a quotation, the last line has the quotation's own markers before the fence.
  const last = raw
    .slice(raw.lastIndexOf('\n') + 1)
    .replace(/^[\s>]+/, '')
    .trim();
  const closed = raw.includes('\n') && last.startsWith(fence) && /^(`+|~+)$/.test(last);
  if (!closed) {
    report(file, 'Unexpected end of document in a code block, expected a closing fence', {
      rule: 'unclosed-fence',
      place: position.start,
      fatal: true,
    });
  } else if (code.lang == null) {
    report(
      file,
      'Unexpected code fence without a language, expected one such as `powershell`, or `text` for what a program prints',
      {
        rule: 'unlabelled-fence',
        place: position.start,
      },
    );
  }
}
