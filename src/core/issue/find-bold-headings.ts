import type { Paragraph, RootContent } from 'mdast';
import { readText } from '#core/guide/read-text.ts';
import { introducesError } from './introduces-error.ts';
import { matchLabel } from './match-label.ts';
import { namesProblem } from './names-problem.ts';

/**
 * Finds bold paragraphs that stand in for headings, as wikis and older articles have them: at
 * least two in a run of blocks, each naming a problem, with text of its own below it.
 *
 * A bold paragraph after `You receive the following error:` is a message, not a heading.
 */
export function findBoldHeadings(blocks: readonly RootContent[]): ReadonlySet<RootContent> {
  const found = new Set<RootContent>();
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (!isBold(block) || next === undefined || isBold(next)) continue;
    const before = blocks[index - 1];
    const text = before?.type === 'paragraph' ? readText(before) : '';
    if (/[:：]$/.test(text) || introducesError(text) !== null) continue;
    const title = readText(block);
    // `What does the error look like?` is asked of every error.
    if (namesProblem(title) >= 2 && matchLabel(title) === null) found.add(block);
  }
  return found.size >= 2 ? found : NONE;
}

const NONE: ReadonlySet<RootContent> = new Set();

function isBold(block: RootContent): block is Paragraph {
  const only = block.type === 'paragraph' && block.children.length === 1 ? block.children[0] : null;
  return only?.type === 'strong' && readText(only).length < 140;
}
