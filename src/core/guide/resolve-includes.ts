import type { Link, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { VFile } from 'vfile';
import { parseMarkdown } from './parse-markdown.ts';
import { report } from './report.ts';
import { resolvePath } from './resolve-path.ts';

/** Gives the text of a file in the content folder; null where there is none. */
export type ReadInclude = (path: string) => string | null;

const OPEN = /\[!include\s*$/i;

/** Enough for any document; a file that includes itself twice would grow without end. */
const DEEPEST = 8;

/**
 * Puts included files in their places, in place: `[!INCLUDE [title](../notes/a.md)]` → the blocks of
 * `notes/a.md`, which take the position of the line that includes them. Inside a sentence, the words
 * of a file that is one paragraph.
 *
 * Reports `include` for a file that is missing, outside the content folder or part of a cycle, and
 * for one of several blocks inside a sentence; its title stays as a link. Without `readInclude`, every include is left as a link.
 */
export function resolveIncludes(
  root: Root,
  file: VFile,
  path: string,
  readInclude: ReadInclude | undefined,
): void {
  if (!/\[!include/i.test(String(file))) return;
  walk(root, { file, path, readInclude, open: [path] });
}

interface Place {
  file: VFile;
  path: string;
  readInclude: ReadInclude | undefined;
  /** Paths being included, outermost first. */
  open: readonly string[];
  /** Where the document itself includes the file that is being read. */
  at?: Nodes['position'];
}

function walk(parent: Parents, place: Place): void {
  const children: RootContent[] = parent.children;
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as RootContent;
    const link = child.type === 'paragraph' ? includedLink(child) : null;
    if (link !== null) {
      const at = place.at ?? link.position;
      const blocks = readBlocks(link, at === undefined ? place : { ...place, at }) ?? [
        { type: 'paragraph', children: [link] },
      ];
      for (const block of blocks) move(block, child);
      children.splice(index, 1, ...blocks);
      index += blocks.length - 1;
    } else if (child.type === 'paragraph' || child.type === 'heading') includeWords(child, place);
    else if ('children' in child) walk(child, place);
  }
}

/** Puts included words in the middle of a sentence: `Wait. [!INCLUDE [note](note.md)] Then go on.` */
function includeWords(parent: { children: PhrasingContent[] }, place: Place): void {
  for (let index = 0; index < parent.children.length; index++) {
    const [open, link, close] = parent.children.slice(index, index + 3);
    if (open && 'children' in open) includeWords(open, place);
    if (open?.type !== 'text' || link?.type !== 'link' || close?.type !== 'text') continue;
    if (!OPEN.test(open.value) || !/^\s*\]/.test(close.value)) continue;
    const at = place.at ?? link.position;
    const words = readWords(link, at === undefined ? place : { ...place, at });
    if (words === null) continue;
    for (const word of words) move(word, link);
    open.value = open.value.replace(OPEN, '');
    close.value = close.value.replace(/^\s*\]/, '');
    parent.children.splice(index + 1, 1, ...words);
    index += words.length;
  }
}

function readWords(link: Link, place: Place): PhrasingContent[] | null {
  const blocks = readBlocks(link, place);
  const [only, ...others] = blocks ?? [];
  if (blocks === null) return null;
  if (only?.type === 'paragraph' && others.length === 0) return only.children;
  const reason = `Unexpected include of ${blocks.length} blocks inside a sentence: \`${link.url}\`, expected one paragraph, or the include on a line of its own`;
  report(place.file, reason, { rule: 'include', place: place.at });
  return null;
}

/** The link of a paragraph that is one include and nothing else. */
function includedLink(paragraph: Paragraph): Link | null {
  const [open, link, close, ...others] = paragraph.children;
  if (open?.type !== 'text' || link?.type !== 'link' || others.length > 0) return null;
  if (!/^\s*\[!include\s*$/i.test(open.value)) return null;
  return close?.type === 'text' && close.value.trim() === ']' ? link : null;
}

function readBlocks(link: Link, place: Place): RootContent[] | null {
  const { file, readInclude, open } = place;
  if (readInclude === undefined) return null;
  const path = resolvePath(place.path, link.url);
  const text =
    path === null || open.includes(path) || open.length > DEEPEST ? null : readInclude(path);
  if (path === null || text === null) {
    const reason =
      path === null
        ? 'outside the content folder'
        : open.includes(path)
          ? 'that includes itself'
          : 'that is missing';
    report(
      file,
      `Unexpected include of a file ${reason}: \`${link.url}\`, expected a file in the content folder`,
      {
        rule: 'include',
        place: place.at,
      },
    );
    return null;
  }
  const included = parseMarkdown(new VFile({ path, value: text }));
  if (/^(?:yaml|toml)$/.test(included.children[0]?.type ?? '')) included.children.shift();
  walk(included, { ...place, path, open: [...open, path] });
  return included.children;
}

function move(node: Nodes, target: Nodes): void {
  if (target.position !== undefined) node.position = target.position;
  if ('children' in node) for (const child of node.children) move(child, target);
}
