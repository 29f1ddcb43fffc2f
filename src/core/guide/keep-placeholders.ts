import type { Html, Parents, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { isElementName } from './html-elements.ts';
import { report } from './report.ts';

const TAG = /<\/?([A-Za-z][^\s<>/]*)[^<>]*>/g;

/**
 * Turns what HTML parsing would eat back into text: `Connect to <ServerName>` shows
 * `Connect to <ServerName>`. Reports `html-placeholder` for each, since other publishers of the
 * same document lose it.
 *
 * Real elements stay HTML; the sanitiser deals with them.
 */
export function keepPlaceholders(node: Html, index: number, parent: Parents, file: VFile): void {
  const unknown: string[] = [];
  let known = /<!--|<\?|<!\[CDATA/.test(node.value);
  for (const [tag, name = ''] of node.value.matchAll(TAG)) {
    if (isElementName(name)) known = true;
    else unknown.push(tag);
  }
  const first = unknown[0];
  if (first === undefined) return;
  report(
    file,
    `Unexpected placeholder \`${first}\` read as HTML, expected \`\\${first}\` or code`,
    {
      rule: 'html-placeholder',
      place: node.position,
    },
  );
  if (known) {
    node.value = node.value.replace(TAG, (tag, name: string) =>
      isElementName(name) ? tag : tag.replace('<', '&lt;').replace('>', '&gt;'),
    );
    return;
  }
  const position = node.position === undefined ? {} : { position: node.position };
  const text = { type: 'text' as const, value: node.value, ...position };
  const isFlow = parent.type !== 'paragraph' && !PHRASING_PARENTS.has(parent.type);
  const replacement: RootContent = isFlow
    ? { type: 'paragraph', children: [text], ...position }
    : text;
  (parent.children as RootContent[])[index] = replacement;
}

const PHRASING_PARENTS = new Set(['heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell']);
