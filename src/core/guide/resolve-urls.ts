import type { ElementContent, Root } from 'hast';

/** Gives the address to use on the page; null drops the link or image and keeps its text. */
export type ResolveUrl = (url: string, kind: 'link' | 'image') => string | null;
/** Gives the size of an image by its address in the document, so that the page doesn't jump. */
export type SizeOf = (url: string) => { width: number; height: number } | null;

type Parent = { children: (Root['children'][number] | ElementContent)[] };

/** Gives the links and images of a tree their addresses, and named anchors their ids, in place. */
export function resolveUrls(parent: Parent, resolveUrl?: ResolveUrl, sizeOf?: SizeOf): void {
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index];
    if (node?.type !== 'element') continue;
    const { properties, tagName } = node;
    if (tagName === 'a' && typeof properties['name'] === 'string') {
      properties['id'] ??= properties['name'];
    }
    const isImage = tagName === 'img';
    const url = isImage ? properties['src'] : tagName === 'a' ? properties['href'] : undefined;
    if (resolveUrl && typeof url === 'string') {
      const resolved = resolveUrl(url, isImage ? 'image' : 'link');
      if (resolved === null) {
        const alt = properties['alt'];
        const kept: ElementContent[] = isImage
          ? [{ type: 'text', value: typeof alt === 'string' ? alt : '' }]
          : node.children;
        parent.children.splice(index, 1, ...kept);
        // What stood in the link stands here now, and may be an image.
        index--;
        continue;
      }
      properties[isImage ? 'src' : 'href'] = resolved;
      if (isImage) Object.assign(properties, sizeOf?.(url));
    }
    resolveUrls(node, resolveUrl, sizeOf);
  }
}
