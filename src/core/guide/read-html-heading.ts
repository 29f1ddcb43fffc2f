import type { Heading, Html, PhrasingContent } from 'mdast';
import { decodeReferences } from './decode-references.ts';

const WHOLE = /^<h([1-6])\b([^<>]*)>([\s\S]*?)<\/h\1\s*>$/i;
const ATTRIBUTE = /([\w:-]{1,60})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;
/** What a line of text may hold; a block inside leaves the whole as it is. */
const MARK = /<\/?(?:a|abbr|b|code|em|i|kbd|mark|samp|small|span|strong|sub|sup|tt|var)\b[^<>]*>/gi;

/**
 * Raw `<h2 id="x">Title</h2>`, alone in its block, as the heading that it is; null for other HTML.
 */
export function readHtmlHeading({ value, position }: Html): Heading | null {
  const [, depth = '', attributes = '', inner = ''] = WHOLE.exec(value.trim()) ?? [];
  if (depth === '' || inner.replace(MARK, '').includes('<')) return null;
  const children: PhrasingContent[] = [];
  let at = 0;
  const addText = (end: number): void => {
    const text = decodeReferences(inner.slice(at, end)).replace(/\s+/g, ' ');
    if (text !== '') children.push({ type: 'text', value: text });
  };
  for (const { 0: mark, index } of inner.matchAll(MARK)) {
    addText(index);
    children.push({ type: 'html', value: mark });
    at = index + mark.length;
  }
  addText(inner.length);
  const id = idOf(attributes);
  const place = position && { position };
  // The anchors of a heading are read from the HTML in it.
  if (id !== null)
    children.unshift(
      { type: 'html', value: `<a id="${id}">`, ...place },
      { type: 'html', value: '</a>', ...place },
    );
  return {
    type: 'heading',
    depth: Number(depth) as Heading['depth'],
    children,
    ...(position && { position }),
  };
}

/** The anchor that its attributes give it; null for none, or for one that no address can have. */
function idOf(attributes: string): string | null {
  for (const [, name = '', ...values] of attributes.matchAll(ATTRIBUTE)) {
    if (name.toLowerCase() !== 'id') continue;
    const id = decodeReferences(values.find((value) => value !== undefined) ?? '').trim();
    return /^[^\s"<>]+$/.test(id) ? id : null;
  }
  return null;
}
