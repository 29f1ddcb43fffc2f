import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { readText } from '#core/guide/read-text.ts';

const MARKS = new Set(['emphasis', 'strong', 'inlineCode']);
const HTML_OPEN = /^<(em|i|strong|b|code|samp|tt|q)\b/i;

/**
 * Reads the message that a labelled paragraph quotes; the message ends at its own end.
 *
 * `*It failed.* This happens at night.` → `It failed.`
 * `"It failed."` → `"It failed."`
 * `It failed: no route` → `It failed: no route`
 */
export function readMessage(paragraph: Paragraph): string {
  const { children } = paragraph;
  const first = children[0];
  if (first !== undefined && MARKS.has(first.type)) {
    return isProse(children.slice(1)) ? readText(first) : readText(paragraph);
  }
  if (first?.type === 'html') {
    const name = HTML_OPEN.exec(first.value)?.[1];
    const end = children.findIndex(
      (child) => child.type === 'html' && child.value.toLowerCase() === `</${name?.toLowerCase()}>`,
    );
    if (name !== undefined && end > 0 && isProse(children.slice(end + 1))) {
      return readText(children.slice(0, end));
    }
  }
  const text = readText(paragraph);
  const quoted =
    /^(?:"([^"]{8,})"|“([^”]{8,})”|«\s*([^»]{8,}?)\s*»|„([^“”]{8,})[“”])(?=$|[.,]?\s+\p{Lu})/u.exec(
      text,
    );
  return quoted?.[1] ?? quoted?.[2] ?? quoted?.[3] ?? quoted?.[4] ?? text;
}

/** Nothing, or a new sentence: the author's own words after the message, not a part of it. */
function isProse(rest: readonly PhrasingContent[]): boolean {
  const text = readText(rest);
  return text === '' || /^[.,;:)]?$/.test(text) || /^[.)]?\s*(?:\(|\p{Lu}\p{Ll}+ )/u.test(text);
}

/** The line of a block in the file, 1-based. */
export function lineOf(block: RootContent | PhrasingContent | undefined): number {
  return block?.position?.start.line ?? 1;
}
