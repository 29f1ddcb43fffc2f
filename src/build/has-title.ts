import type { Guide } from '#core/guide/guide.ts';

/** Whether a document shows its own title, as a first-level heading. */
export function hasTitle({ root }: Guide): boolean {
  return root.children.some((block) => block.type === 'heading' && block.depth === 1);
}
