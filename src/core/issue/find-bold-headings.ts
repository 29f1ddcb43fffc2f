import type { Paragraph, RootContent } from 'mdast';
import { readText } from '#core/guide/read-text.ts';
import { fenceKind } from './fence-kind.ts';
import { introducesError } from './introduces-error.ts';
import { looksLikeError } from './looks-like-error.ts';
import { matchLabel } from './match-label.ts';
import { namesProblem } from './names-problem.ts';
import { readCodedTitle } from './read-coded-title.ts';
import { readLog } from './read-log.ts';

/**
 * Finds bold paragraphs that stand in for headings, as wikis and older articles have them: at
 * least two in a run of blocks, each naming a problem or right above what a program says, with text of
 * its own below it.
 *
 * A bold paragraph after `You receive the following error:` is a message, not a heading.
 */
export function findBoldHeadings(blocks: readonly RootContent[]): ReadonlySet<RootContent> {
  const found = new Set<RootContent>();
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (isCoded(block) && namesProblem(readText(block)) > 0) found.add(block);
    if (!isBold(block) || next === undefined || isBold(next)) continue;
    const before = blocks[index - 1];
    const text = before?.type === 'paragraph' ? readText(before) : '';
    if (/[:：]$/.test(text) || introducesError(text) !== null) continue;
    const title = readText(block);
    // `What does the error look like?` is asked of every error.
    if (matchLabel(title) !== null) continue;
    if (namesProblem(title) >= 2 || (namesProblem(title) >= 0 && showsError(next)))
      found.add(block);
  }
  return found.size >= 2 ? found : NONE;
}

/** `**LS-0003**: *The game can't be found.*` */
function isCoded(block: RootContent): boolean {
  if (block.type !== 'paragraph' || block.children[0]?.type !== 'strong') return false;
  const text = readText(block);
  return text.length <= LONGEST_CODED && readCodedTitle(text) !== null;
}

/** Characters of a line that is a heading. */
const LONGEST = 140;
/** The same where it begins with the code of an error, as manuals quote messages whole. */
const LONGEST_CODED = 300;

/** Output of a program, or a sentence that begins with what one says. */
function showsError(block: RootContent): boolean {
  const shown = block.type === 'paragraph' ? block.children[0] : block;
  if (shown?.type === 'inlineCode') return /\s/.test(shown.value) && looksLikeError(shown.value);
  if (shown?.type !== 'code' || !/^(?:none|output|session)$/.test(fenceKind(shown.lang)))
    return false;
  return readLog(shown.value).some(looksLikeError);
}

const NONE: ReadonlySet<RootContent> = new Set();

function isBold(block: RootContent): block is Paragraph {
  const only = block.type === 'paragraph' && block.children.length === 1 ? block.children[0] : null;
  if (only?.type !== 'strong') return false;
  const text = readText(only);
  return text.length < (readCodedTitle(text) === null ? LONGEST : LONGEST_CODED);
}
