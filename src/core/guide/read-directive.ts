import type { Paragraph, PhrasingContent } from 'mdast';

const IMAGE = /:::\s*image\b([\s\S]*?):::/g;
const ATTRIBUTE = /([a-z-]+)\s*=\s*"([^"]*)"/g;
const MARKER =
  /^(?:\s*(?::::+\s*[\w-]*(?:[^\n]*)|\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\}|\{:[^\n}]*\})\s*)+$/;

/**
 * Reads publishing syntax that markdown takes for a paragraph.
 *
 * `:::image source="a.png" alt-text="The error":::` → an image in its place (DocFX).
 * `:::moniker …`, `{{< note >}}`, `{% include … %}`, `{: .note }` alone in a paragraph → `'marker'`:
 * markup around other blocks, with no text of its own (DocFX, Docusaurus, Hugo, Jekyll).
 * Anything else → null.
 *
 * @param raw the paragraph as written in the file
 */
export function readDirective(node: Paragraph, raw: string): PhrasingContent[] | 'marker' | null {
  if (raw.includes(':::')) {
    const parts: PhrasingContent[] = [];
    let rest = 0;
    for (const match of raw.matchAll(IMAGE)) {
      const before = raw.slice(rest, match.index).trim();
      // Text around the directive keeps its own markup only if markdown left it alone.
      if (before !== '') parts.push({ type: 'text', value: `${before} ` });
      parts.push(toImage(match[1] ?? '', node));
      rest = match.index + match[0].length;
    }
    if (parts.length > 0) {
      const after = raw
        .slice(rest)
        .replace(/:::\s*image-end\s*:::/, '')
        .trim();
      if (after !== '') parts.push({ type: 'text', value: ` ${after}` });
      return parts;
    }
  }
  return MARKER_START.test(raw) && MARKER.test(raw) ? 'marker' : null;
}

const MARKER_START = /^\s*(?::::|\{\{[<%]|\{%|\{:)/;

function toImage(attributes: string, node: Paragraph): PhrasingContent {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) values.set(name, value);
  return {
    type: 'image',
    url: values.get('source') ?? '',
    alt: values.get('alt-text') ?? '',
    ...(node.position === undefined ? {} : { position: node.position }),
  };
}
