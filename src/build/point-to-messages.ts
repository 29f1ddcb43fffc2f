import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Issue } from '#core/issue/issue.ts';

/**
 * Gives an issue's symptoms with `remark` wherever a sentence announces a message that the page
 * shows at its top instead, so that no colon leads into the void.
 *
 * `You receive the following message:`, then the message → the sentence, and `The message above.`
 */
export function pointToMessages({ errors, symptoms }: Issue, remark: string): RootContent[] {
  return symptoms.flatMap((block, index) => {
    const end = block.position?.end.line ?? Infinity;
    const next = symptoms[index + 1]?.position?.start.line ?? Infinity;
    const announces = block.type === 'paragraph' && /[:：]\s*$/.test(toString(block));
    const follows = errors.some(({ line }) => line > end && line < next);
    return announces && follows ? [block, toParagraph(remark)] : [block];
  });
}

function toParagraph(remark: string): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'emphasis', children: [{ type: 'text', value: remark }] }],
  };
}
