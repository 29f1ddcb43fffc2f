import type { Html, Image, Link, Nodes, Root } from 'mdast';

export type LinkMention = Pick<Link, 'url' | 'position'>;
export type ImageMention = Pick<Image, 'url' | 'position'>;
export type HtmlMention = Pick<Html, 'value' | 'position'>;

/** What a document mentions of other places, and its raw HTML, each in the order of the document. */
export interface Mentions {
  links: readonly LinkMention[];
  images: readonly ImageMention[];
  html: readonly HtmlMention[];
  /** Whether something is written in one place and shown in another: footnotes. */
  hasNotes: boolean;
}

const listed = new WeakMap<Root, Mentions>();

/** Lists the links, pictures and raw HTML of a document, by one walk for all who ask. */
export function listMentions(root: Root): Mentions {
  const known = listed.get(root);
  if (known) return known;
  const mentions = {
    links: [] as LinkMention[],
    images: [] as ImageMention[],
    html: [] as HtmlMention[],
    hasNotes: false,
  };
  // An own stack: hostile nesting must not exhaust the call stack.
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'link') mentions.links.push({ url: node.url, position: node.position });
    else if (node.type === 'image')
      mentions.images.push({ url: node.url, position: node.position });
    else if (node.type === 'html')
      mentions.html.push({ value: node.value, position: node.position });
    else if (node.type === 'footnoteDefinition') mentions.hasNotes = true;
    if (!('children' in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child) pending.push(child);
    }
  }
  rememberMentions(root, mentions);
  return mentions;
}

/** Takes what `listMentions` gave for a document before it was packed. */
export function rememberMentions(root: Root, mentions: Mentions): void {
  listed.set(root, mentions);
}
