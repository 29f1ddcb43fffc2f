import type { RootContent } from 'mdast';
import { readText } from '#core/guide/read-text.ts';
import { introducesError } from './introduces-error.ts';
import { looksLikeError } from './looks-like-error.ts';
import { readCommands } from './read-commands.ts';
import { readLog } from './read-log.ts';
import { findCauseSentence, tellsCause } from './tells-cause.ts';
import { tellsFix } from './tells-fix.ts';

/** What prose without labels tells, in the order in which support articles tell it. */
export interface SplitProse {
  lead: RootContent[];
  /** Paragraphs that are about the cause only. */
  cause: RootContent[];
  /** Sentences about the cause inside other paragraphs. */
  causeSentences: { text: string; line: number }[];
  fix: RootContent[];
}

/**
 * Splits the blocks of an unlabelled issue: what is seen, why, and what to do.
 *
 * The fix begins at the first block that instructs (`To fix this …`, an imperative, a numbered
 * list, code to run) and takes all that follows. Nothing is guessed where nothing instructs.
 */
export function splitProse(blocks: readonly RootContent[]): SplitProse {
  const result: SplitProse = { lead: [], cause: [], causeSentences: [], fix: [] };
  let before = '';
  for (const block of blocks) {
    const text = block.type === 'paragraph' ? readText(block) : '';
    // Authors label a message `sh`, too.
    const isMessage =
      block.type === 'code' &&
      introducesError(before) !== null &&
      readLog(block.value).some(looksLikeError);
    const fixes = result.fix.length > 0 || (!isMessage && isFix(block, text));
    before = text;
    if (fixes) {
      if (result.fix.length === 0) takeIntroduction(block, result);
      const sentence = result.causeSentences.length === 0 ? findCauseSentence(text) : null;
      if (sentence !== null && result.cause.length === 0 && !tellsFix(sentence)) {
        result.causeSentences.push({ text: sentence, line: block.position?.start.line ?? 1 });
      }
      result.fix.push(block);
    } else if (text !== '' && tellsCause(text)) result.cause.push(block);
    else if (result.cause.length > 0 && block.type === 'list') result.cause.push(block);
    else result.lead.push(block);
  }
  return result;
}

/** `From a console:` right above the code to run belongs to it. */
function takeIntroduction(block: RootContent, result: SplitProse): void {
  if (block.type === 'paragraph') return;
  for (const blocks of [result.lead, result.cause]) {
    const last = blocks.at(-1);
    const isNext =
      last?.position?.end.line !== undefined &&
      (block.position?.start.line ?? 0) - last.position.end.line <= 2;
    if (last?.type === 'paragraph' && isNext && /[:：]$/.test(readText(last))) {
      blocks.pop();
      result.fix.push(last);
    }
  }
}

function isFix(block: RootContent, text: string): boolean {
  if (block.type === 'paragraph') return tellsFix(text);
  if (block.type === 'code') return readCommands([block]).length > 0;
  if (block.type !== 'list') return false;
  if (block.ordered === true && block.children.length > 1) return true;
  const instructing = block.children.filter((item) => tellsFix(readText(item)));
  return instructing.length * 2 > block.children.length;
}
