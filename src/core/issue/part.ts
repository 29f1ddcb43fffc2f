import type { RootContent } from 'mdast';
import type { Label } from './match-label.ts';

/**
 * A named part of a document, however its author marked it: heading, tab, `<details>`, bold label,
 * or list item that opens with a label. Readers see parts only, so a new way to mark one is
 * learnt once.
 */
export interface Part {
  /** What the name says of the part's role; null where it names a topic. */
  label: Label | null;
  /** The whole name: `Cause 1: No license`. */
  title: string;
  form: 'document' | 'heading' | 'tab' | 'details' | 'label' | 'item';
  /** The node that shows the name (heading, summary, label); null for the document. */
  titleNode: RootContent | null;
  anchors: string[];
  line: number;
  endLine: number;
  /** What stands before the first inner part. */
  blocks: RootContent[];
  parts: Part[];
}

/** Lists a part's blocks in reading order, with the names of inner parts (and its own, if asked). */
export function listBlocks(part: Part, withTitle = false): RootContent[] {
  const blocks: RootContent[] = [];
  if (withTitle && part.titleNode !== null) blocks.push(part.titleNode);
  blocks.push(...part.blocks);
  for (const inner of part.parts) blocks.push(...listBlocks(inner, true));
  return blocks;
}
