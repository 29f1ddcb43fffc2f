import { createHash } from 'node:crypto';
import type { Nodes, RootContent } from 'mdast';
import type { Issue } from '#core/issue/issue.ts';

/** What an answer is made of. */
type Answer = Pick<Issue, 'title' | 'errors' | 'symptoms' | 'causes' | 'resolutions' | 'rest'>;

/**
 * The version of an answer: the first 8 hex digits of SHA-256 over its words, commands and links.
 * Other issues and documents have no part in it. Blocks count in the order of the document, so that
 * a Diagnostree that sorts them into other steps gives the same version.
 */
export function versionIssue({
  title,
  errors,
  symptoms,
  causes,
  resolutions,
  rest,
}: Answer): string {
  const blocks = [
    ...symptoms,
    ...causes.flatMap(({ content }) => content),
    ...resolutions.flatMap(({ intro, steps }) => [
      ...intro,
      ...steps.flatMap(({ content }) => content),
    ]),
    ...rest,
  ];
  const texts = [
    title,
    ...errors.map(({ text }) => text),
    ...[...causes, ...resolutions].map((part) => part.title ?? ''),
    ...[...new Set(blocks)].sort((a, b) => placeOf(a) - placeOf(b)).map(readAll),
  ];
  const words = texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 8);
}

function placeOf({ position }: RootContent): number {
  return position?.start.offset ?? Number.MAX_SAFE_INTEGER;
}

/** All that a node says, and where its links lead: to send readers elsewhere is another answer. */
function readAll(node: Nodes): string {
  const own = 'value' in node ? node.value : 'url' in node ? ` ${node.url} ` : '';
  const inner = 'children' in node ? node.children.map(readAll).join('') : '';
  const isBlock = node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'code';
  return `${own}${inner}${isBlock ? '\n' : ''}`;
}
