import type { Nodes } from 'mdast';

const UNCLOSED_LINK = /\[([^\][]+)\]\((?:https?:|mailto:|\/|\.{1,2}\/|#)[^\s)]*$/;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' };

/**
 * Reads what a node shows: markup, escapes and tags removed, links reduced to their text, white
 * space collapsed. Image texts are left out.
 *
 * `` see [About\_policies](https://x.example) and `a  b` `` → `see About_policies and a b`
 */
export function readText(node: Nodes | readonly Nodes[]): string {
  const known = 'length' in node ? undefined : texts.get(node);
  if (known !== undefined) return known;
  const text = readLines(node).replace(/\s+/g, ' ').trim();
  if (!('length' in node)) texts.set(node, text);
  return text;
}

/**
 * Every reader asks for the text of the same blocks; keeping it halves the time an index takes.
 * Nodes don't change any more once a document is parsed.
 */
const texts = new WeakMap<Nodes, string>();

/** As `readText`, but keeps line breaks, so that a displayed message can be read line by line. */
export function readLines(node: Nodes | readonly Nodes[]): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts.join('').trim();
}

/**
 * Reduces a link that its author forgot to close to its text, at the end of a text.
 *
 * The missing bracket took the end of the sentence with it; it is put back where the text before
 * it is written in whole sentences: `Close it. See [the topic](https://x` → `Close it. See the topic.`
 */
export function closeLink(text: string): string {
  if (!text.includes('](')) return text;
  return text.replace(UNCLOSED_LINK, (_match, label: string, offset: number) =>
    /[.!?]\s/.test(text.slice(0, offset)) ? `${label}.` : label,
  );
}

/** Removes the tags of a piece of HTML and decodes its commonest entities. */
export function stripTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<br\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(lt|gt|amp|quot|nbsp|#\d{1,6});/gi, (match, name: string) =>
      name.startsWith('#') ? String.fromCodePoint(codePoint(name)) : (ENTITIES[name] ?? match),
    );
}

function codePoint(reference: string): number {
  const value = Number(reference.slice(1));
  return value > 0x10ffff || value === 0 ? 0xfffd : value;
}

const BLOCKS = new Set(['paragraph', 'heading', 'code', 'listItem', 'tableCell', 'tableRow']);

function collect(node: Nodes | readonly Nodes[], parts: string[]): void {
  if ('length' in node) {
    for (const child of node) collect(child, parts);
    return;
  }
  if (node.type === 'html') parts.push(stripTags(node.value));
  else if (node.type === 'break') parts.push('\n');
  else if (node.type === 'yaml' || node.type === 'toml' || node.type === 'definition') return;
  else if ('value' in node) parts.push(node.value);
  else if ('children' in node) for (const child of node.children) collect(child, parts);
  if (BLOCKS.has(node.type)) parts.push('\n');
}
