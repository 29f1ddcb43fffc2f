import type { Html, Paragraph } from 'mdast';
import { decodeReferences } from './decode-references.ts';
import { isElementName } from './html-elements.ts';

const CLOSING = /<\/([A-Z][\w.]{0,60})\s{0,9}>/g;
const TAG = /<\/?([A-Z][\w.]{0,60})((?:\s[^<>]{0,500})?)>/g;
const NAMED =
  /\s(?:title|heading|header|label|summary)\s{0,9}=\s{0,9}(?:\{\s*)?(?:"([^"]+)"|'([^']+)')/;

/** Names of the components that a document closes somewhere: `</Tabs>`; a placeholder is never closed. */
export function closedComponents(source: string): ReadonlySet<string> {
  return new Set(
    Array.from(source.matchAll(CLOSING), ([, name = '']) => name).filter(
      (name) => !isElementName(name),
    ),
  );
}

/**
 * Tags of a publisher's own components, with nothing else in their block, as what they show: their
 * titles in bold. What stands between them is markdown of its own. Null for any other HTML.
 *
 * `<Tab heading="CLI">` → `**CLI**`; `</Tab>`, `<Tabs>` → an empty paragraph
 */
export function readComponent(
  { value, position }: Html,
  closed: ReadonlySet<string>,
): Paragraph | null {
  if (closed.size === 0 || value.replace(TAG, '').trim() !== '') return null;
  const tags = [...value.matchAll(TAG)];
  if (tags.length === 0 || !tags.every(([, name = '']) => closed.has(name))) return null;
  const titles = tags.flatMap(([, , attributes = '']) => {
    const title = NAMED.exec(attributes)?.slice(1).find(Boolean);
    return title === undefined ? [] : decodeReferences(title);
  });
  const text = titles.join(' – ');
  return {
    type: 'paragraph',
    children: text === '' ? [] : [{ type: 'strong', children: [{ type: 'text', value: text }] }],
    ...(position && { position }),
  };
}
