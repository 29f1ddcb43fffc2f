import type { Image } from 'mdast';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { visit } from 'unist-util-visit';
import type { Guide } from '#core/guide/guide.ts';
import { report } from '#core/guide/report.ts';
import { resolvePath } from '#core/guide/resolve-path.ts';

/** A picture of the content folder, in CSS pixels; its bytes are what the site publishes. */
export interface ContentImage {
  bytes: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

/**
 * Reads every picture that a document shows, by its path in the content folder. One that is missing
 * or no picture is reported (`missing-image`), and its alt text stands in for it.
 */
export async function readImages(
  folder: string,
  guides: readonly Guide[],
): Promise<Map<string, ContentImage>> {
  const images = new Map<string, ContentImage>();
  for (const guide of guides) {
    for (const image of listImages(guide)) {
      const file = resolvePath(guide.path, image.url);
      if (file !== null && images.has(file)) continue;
      const read = file === null ? null : await readImage(path.join(folder, file));
      if (file !== null && read) images.set(file, read);
      else reportMissing(image, guide);
    }
  }
  return images;
}

function listImages({ root }: Guide): Image[] {
  const images: Image[] = [];
  // Pictures from elsewhere are never loaded, so that no other server learns who reads what.
  visit(
    root,
    'image',
    (node) => void (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(node.url) || images.push(node)),
  );
  return images;
}

async function readImage(file: string): Promise<ContentImage | null> {
  try {
    const bytes = new Uint8Array(await readFile(file));
    const { width, height } = await imageMetadata(bytes, file);
    return { bytes, width, height };
  } catch {
    // Not there, not readable, or no picture: for the page it is all the same.
    return null;
  }
}

function reportMissing({ url, position }: Image, { file }: Guide): void {
  report(file, `Unexpected image \`${url}\`, expected a picture in the content folder`, {
    rule: 'missing-image',
    place: position,
  });
}
