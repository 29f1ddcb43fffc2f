import type { Paragraph, PhrasingContent } from 'mdast';
import { readText } from '#core/guide/read-text.ts';
import { matchLabel, type Label } from './match-label.ts';

/** A label at the start of a paragraph, and what the paragraph says after it. */
export interface TakenLabel {
  /** Null for a bold paragraph that stands in for a heading. */
  label: Label | null;
  title: string;
  titleNode: Paragraph;
  /** The rest of the paragraph; null where the label stands alone. */
  rest: Paragraph | null;
}

const OPENING_COLON = /^\s*(?:[:：]\s*|[-–—]\s+)/;
// Without bold, only a colon tells a label from a sentence, and only for a capital letter, where a
// script has any.
const PLAIN = /^((?!https?:)[\p{Lu}\p{Lo}][^:：.!?\n]{0,40}?(?: \d{1,2})?)\s*(?:：\s*|:(?:\s+|$))/u;

/**
 * Takes the label off a paragraph that opens with one; null for any other paragraph.
 *
 * `**Error**: *It failed.*` and `**Error:** *It failed.*` → error, rest `*It failed.*`
 * `**Resolution** To fix it, …` → resolution, rest `To fix it, …`
 * `**Method 2: Use the console**` → resolution 2, no rest
 * `Suggested actions:` → resolution, no rest
 */
export function takeLabel(paragraph: Paragraph): TakenLabel | null {
  const first = paragraph.children[0];
  if (first === undefined) return null;
  if (first.type === 'strong' || first.type === 'emphasis') {
    return takeMarked(paragraph, first, readText(first));
  }
  if (first.type !== 'text') return null;
  const match = PLAIN.exec(first.value);
  if (match?.[1] === undefined) return null;
  const label = matchLabel(match[1]);
  if (label === null || label.name !== null || label.role === 'more') return null;
  const rest = [
    withText(first, first.value.slice(match[0].length)),
    ...paragraph.children.slice(1),
  ];
  return finish(paragraph, label, match[1], [withText(first, match[1])], rest);
}

function takeMarked(
  paragraph: Paragraph,
  marked: PhrasingContent,
  text: string,
): TakenLabel | null {
  if (text.length > 120) return null;
  const label = matchLabel(text);
  if (label === null || /^notes?\b/i.test(text)) return null;
  const next = paragraph.children[1];
  const alone = readText(paragraph.children.slice(1)) === '';
  const colon =
    text.trimEnd().endsWith(':') || (next?.type === 'text' && OPENING_COLON.test(next.value));
  if (!alone && label.role === 'more') return null;
  // `**Error: it failed** …` is a sentence in bold, `*problem*` a stressed word.
  if (!alone && label.name !== null && !colon) return null;
  if (!alone && marked.type === 'emphasis' && !colon) return null;
  if (!/^\P{Ll}/u.test(text)) return null;
  if (!alone && !colon && next?.type === 'text' && !/^\s+\p{Lu}/u.test(next.value)) return null;
  let rest = paragraph.children.slice(1);
  if (next?.type === 'text') {
    rest = [withText(next, next.value.replace(OPENING_COLON, '')), ...paragraph.children.slice(2)];
  }
  return finish(paragraph, label, text.replace(/\s*[:：]\s*$/, ''), [marked], rest);
}

function finish(
  paragraph: Paragraph,
  label: Label,
  title: string,
  titleChildren: PhrasingContent[],
  rest: PhrasingContent[],
): TakenLabel {
  const children = rest.filter(
    (node, index) =>
      node.type !== 'text' || (index === 0 ? node.value.trim() !== '' : node.value !== ''),
  );
  while (children[0]?.type === 'break') children.shift();
  const first = children[0];
  if (first?.type === 'text') children[0] = withText(first, first.value.trimStart());
  return {
    label,
    title,
    titleNode: { ...paragraph, children: titleChildren },
    rest: children.length === 0 ? null : { ...paragraph, children },
  };
}

function withText<Node extends { value: string }>(node: Node, value: string): Node {
  return { ...node, value };
}
