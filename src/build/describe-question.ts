import type { TreeNode } from '#core/tree/tree.ts';

/** Characters of a description that no search engine shows more of. */
const SHOWN = 300;

/**
 * Describes a question for search engines: what it asks, and its answers, as far as those are shown.
 *
 * `What goes wrong?`, with many options → `What goes wrong? No answer, Printing fails …`
 */
export function describeQuestion({ title, options }: Pick<TreeNode, 'title' | 'options'>): string {
  let text = title;
  for (const [at, { label }] of options.entries()) {
    const longer = `${text}${at === 0 ? ' ' : ', '}${label}`;
    if (longer.length > SHOWN) return `${text} …`;
    text = longer;
  }
  return text;
}
