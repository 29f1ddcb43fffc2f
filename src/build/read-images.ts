import type { Image } from 'mdast';
import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import type { Guide } from '#core/guide/guide.ts';
import { listMentions } from '#core/guide/list-mentions.ts';
import { report } from '#core/guide/report.ts';
import { resolvePath } from '#core/guide/resolve-path.ts';

/** Where a document shows a picture, as it writes the address. */
type Shown = Pick<Image, 'url' | 'position'>;

const RAW_IMAGE = /<img\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;

/** A picture of the content folder, in CSS pixels; its file is what the site publishes. */
export interface ContentImage {
  /** Absolute path: the bytes of thousands of pictures would fill the memory. */
  file: string;
  /** Its file name on the site: a hash of its bytes, since names in a folder may need escaping. */
  name: string;
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
      const read = file === null ? null : await readImage(folder, file);
      if (file !== null && read) images.set(file, read);
      else reportMissing(image, guide);
    }
  }
  return images;
}

function listImages({ root }: Guide): Shown[] {
  const mentions = listMentions(root);
  const images: Shown[] = [...mentions.images];
  for (const { value, position } of mentions.html) {
    for (const [, ...quoted] of value.matchAll(RAW_IMAGE)) {
      const url = quoted.find((part) => part !== undefined) ?? '';
      images.push({ url: url.replaceAll('&amp;', '&'), position });
    }
  }
  // Pictures from elsewhere are never loaded, so that no other server learns who reads what.
  return images.filter(({ url }) => !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url));
}

async function readImage(folder: string, file: string): Promise<ContentImage | null> {
  try {
    const real = await realpath(path.join(folder, file));
    // A symbolic link may lead out of the folder; what stands there isn't the author's to publish.
    if (!real.startsWith((await realpath(folder)) + path.sep)) return null;
    const bytes = new Uint8Array(await readFile(real));
    const { width, height, format } = await imageMetadata(bytes, file);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    return { file: real, name: `${hash}.${format}`, width, height };
  } catch {
    // Not there, not readable, or no picture: for the page it is all the same.
    return null;
  }
}

function reportMissing({ url, position }: Shown, { file }: Guide): void {
  report(file, `Unexpected image \`${url}\`, expected a picture in the content folder`, {
    rule: 'missing-image',
    place: position,
  });
}
