import type { RootContent } from 'mdast';
import { readLines, readText } from '#core/guide/read-text.ts';
import { findErrors, type FoundError } from './find-errors.ts';
import { introducesError } from './introduces-error.ts';
import type { Part } from './part.ts';
import { readLog } from './read-log.ts';
import { lineOf, readMessage } from './read-message.ts';

/**
 * Reads the messages of a part whose label says that it holds one.
 *
 * `**Error**: *It failed.*` → `It failed.`; a list, quotation or fence below the label gives its
 * messages. A heading such as `## Error` is followed by prose instead, read as symptoms are.
 */
export function readLabelledErrors(part: Part): FoundError[] {
  const [first] = part.blocks;
  if (first === undefined) return [];
  const isProse =
    first.type === 'paragraph' &&
    (part.form === 'heading' || part.form === 'tab' || introducesError(readText(first)) !== null);
  if (isProse) {
    const found = findErrors(part.blocks, true);
    return found.length > 0 || part.form !== 'heading' ? found : shortMessage(first);
  }
  const isVariant = part.label?.role === 'variant';
  const found: FoundError[] = [];
  for (const block of part.blocks) {
    const texts = readBlock(block, isVariant);
    if (texts.length === 0) break;
    found.push(...texts);
    // After the message itself, an author explains; other wordings come in any number.
    if (!isVariant) break;
  }
  return found;
}

function shortMessage(block: RootContent): FoundError[] {
  const text = readText(block);
  return text.length < 200 && block.type === 'paragraph'
    ? [{ text: readMessage(block), line: lineOf(block), block }]
    : [];
}

function readBlock(block: RootContent, eachParagraph: boolean): FoundError[] {
  const line = lineOf(block);
  if (block.type === 'paragraph') {
    const text = readMessage(block);
    return text === '' ? [] : [{ text, line, block: text === readText(block) ? block : null }];
  }
  if (block.type === 'code') return readLog(block.value).map((text) => ({ text, line, block }));
  if (block.type === 'list') {
    return block.children.flatMap((item) =>
      item.children
        .slice(0, 1)
        .flatMap((child) => readBlock(child, eachParagraph).map((found) => ({ ...found, block }))),
    );
  }
  if (block.type !== 'blockquote' || block.data?.note !== undefined) return [];
  if (eachParagraph) {
    return block.children
      .flatMap((child) => readBlock(child, true))
      .map((found) => ({ ...found, block }));
  }
  return readLog(readLines(block))
    .slice(0, 1)
    .map((text) => ({ text, line, block }));
}
