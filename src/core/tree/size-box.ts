import type { Spot } from './span-tree.ts';
import type { TreeNode } from './tree.ts';
import { BOLD, measureText, wrapText } from './wrap-text.ts';

/** The lines of a box and the room they take, in units of the picture: one CSS pixel each. */
export interface SizedBox {
  node: TreeNode;
  width: number;
  height: number;
  /** The answer that leads here, in lines; empty where there is none, or where the title says the same. */
  answer: string[];
  /** What stands here, in lines. */
  title: string[];
  /** Whether a line at the bottom is kept for the way to a map of its own. */
  folded: boolean;
  /** How many problems its answers lead to that stand elsewhere; a line at the bottom tells. */
  elsewhere: number;
}

/** Sizes of the texts in a box, as the style of the picture has them. */
export const TEXT = { title: 14, answer: 12, line: 18, padding: 10, gap: 3, note: 28 };
const WIDTH = 226;
const NARROWEST = 88;

/**
 * Breaks the texts of a spot into lines and says how large a box they fill. Boxes are of one width,
 * so that they stand in columns, unless they may be `narrow`: then as wide as their lines.
 */
export function sizeBox({ node, answer, again }: Spot, folded: boolean, narrow: boolean): SizedBox {
  const room = WIDTH - 2 * TEXT.padding;
  const title = wrapText(node.title, room / TEXT.title / BOLD, 4);
  const told = answer !== null && answer !== node.title;
  const answers = told ? wrapText(answer, room / TEXT.answer, 2) : [];
  const widest = Math.max(
    ...title.map((line) => measureText(line) * BOLD * TEXT.title),
    ...answers.map((line) => measureText(line) * TEXT.answer),
  );
  const elsewhere = again.filter(({ to }) => to.kind === 'issue').length;
  const hasNote = folded || elsewhere > 0;
  const gap = answers.length > 0 ? TEXT.gap : 0;
  const lines = title.length + answers.length;
  return {
    node,
    width: narrow ? Math.max(NARROWEST, Math.ceil(widest) + 2 * TEXT.padding) : WIDTH,
    height: lines * TEXT.line + gap + TEXT.padding + (hasNote ? TEXT.note : TEXT.padding),
    answer: answers,
    title,
    folded,
    elsewhere,
  };
}
