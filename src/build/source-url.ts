import { toString } from 'mdast-util-to-string';
import type { RootContent } from 'mdast';
import { guideUrl } from './site-url.ts';

/** Words of the sentence that a text fragment quotes: enough to be found, few enough to be one run. */
const QUOTED = 7;

/**
 * The address of the very sentence that a check is made from, by a text fragment; a browser without
 * those goes to the anchor. https://wicg.github.io/scroll-to-text-fragment/
 */
export function sourceUrl(
  guide: string,
  anchor: string | undefined,
  content: readonly RootContent[],
) {
  const [first] = content;
  const words = first?.type === 'paragraph' ? toString(first).split(/\s+/).slice(0, QUOTED) : [];
  if (anchor === undefined || words.length < 3) return guideUrl(guide, anchor);
  const quote = encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
  return `${guideUrl(guide, anchor)}:~:text=${quote}`;
}
