import type { Html, List, Paragraph, RootContent } from 'mdast';
import { readText, stripTags } from '#core/guide/read-text.ts';
import { findBoldHeadings } from './find-bold-headings.ts';
import type { Role } from './label-words.ts';
import { matchLabel } from './match-label.ts';
import type { Part } from './part.ts';
import { takeLabel, type TakenLabel } from './take-label.ts';

/** Blocks before the first label, and the parts that labels open. */
export interface LabelledBlocks {
  lead: RootContent[];
  parts: Part[];
}

/**
 * Splits a run of blocks at its labels and `<details>`.
 *
 * A label's part holds what follows up to the next label; a labelled list item's part holds the
 * item, and what follows the list belongs to its last item.
 */
export function splitLabels(blocks: readonly RootContent[]): LabelledBlocks {
  const lead: RootContent[] = [];
  const parts: Part[] = [];
  const headings = findBoldHeadings(blocks);
  const ownLabels = haveLabels(headings, blocks);
  /** The heading whose labels follow. */
  let owner: Part | null = null;
  let current: Part | null = null;
  const push = (block: RootContent): void => {
    (current?.blocks ?? lead).push(block);
  };
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as RootContent;
    if (block.type === 'html' && /^<details\b/i.test(block.value)) {
      const end = findEnd(blocks, index);
      parts.push(readDetails(blocks.slice(index, end + 1) as [Html, ...RootContent[]]));
      current = owner = null;
      index = end;
    } else if (block.type === 'paragraph') {
      const taken = headings.has(block) ? boldHeading(block) : takeLabel(block);
      if (taken === null || (owner !== null && !headings.has(block))) push(block);
      else parts.push((current = openPart(taken, block, 'label')));
      if (ownLabels && headings.has(block)) owner = current;
    } else if (block.type === 'list' && owner === null) {
      const items = splitItems(block);
      if (items === null) push(block);
      else
        for (const item of items) {
          if ('form' in item) parts.push((current = item));
          else push(item);
        }
    } else push(block);
  }
  for (const part of parts) splitInner(part);
  return { lead, parts };
}

/** Whether at least two bold headings have a cause or a fix of their own, before the next one. */
function haveLabels(headings: ReadonlySet<RootContent>, blocks: readonly RootContent[]): boolean {
  const owners = new Set<RootContent>();
  let heading: RootContent | null = null;
  for (const block of blocks) {
    if (headings.has(block)) heading = block;
    else if (
      heading &&
      block.type === 'paragraph' &&
      ANSWERS.has(takeLabel(block)?.label?.role ?? '')
    )
      owners.add(heading);
  }
  return owners.size > 1;
}

const ANSWERS: ReadonlySet<string> = new Set<Role>(['cause', 'resolution', 'workaround']);

function boldHeading(block: Paragraph): TakenLabel {
  return { label: null, title: readText(block), titleNode: block, rest: null };
}

/** Splits what a part holds, unless that is its own doing already. */
function splitInner(part: Part): void {
  if (part.parts.length > 0) return;
  const inner = splitLabels(part.blocks);
  part.blocks = inner.lead;
  part.parts = inner.parts;
  const last = part.blocks.at(-1);
  part.endLine = Math.max(
    part.endLine,
    last?.position?.end.line ?? 0,
    part.parts.at(-1)?.endLine ?? 0,
  );
}

function openPart(taken: TakenLabel, block: RootContent, form: Part['form']): Part {
  const line = block.position?.start.line ?? 1;
  return {
    label: taken.label,
    title: taken.title,
    form,
    titleNode: taken.titleNode,
    anchors: [],
    line,
    endLine: block.position?.end.line ?? line,
    blocks: taken.rest === null ? [] : [taken.rest],
    parts: [],
  };
}

/** Parts for the labelled items of a list, in order with what stands between; null if it has none. */
function splitItems(list: List): (Part | List)[] | null {
  const items: (Part | List)[] = [];
  let labelled = 0;
  for (const item of list.children) {
    const first = item.children[0];
    const taken = first?.type === 'paragraph' ? takeLabel(first) : null;
    if (taken === null) {
      items.push({ ...list, children: [item] });
      continue;
    }
    labelled++;
    const part = openPart(taken, item, 'label');
    part.blocks.push(...(item.children.slice(1) as RootContent[]));
    items.push(part);
  }
  return labelled > 0 ? joinLists(items) : null;
}

function joinLists(items: (Part | List)[]): (Part | List)[] {
  const joined: (Part | List)[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if ('form' in item || last === undefined || 'form' in last) joined.push(item);
    else last.children.push(...item.children);
  }
  return joined;
}

function findEnd(blocks: readonly RootContent[], start: number): number {
  let depth = 0;
  for (let index = start; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.type !== 'html') continue;
    depth += block.value.match(/<details\b/gi)?.length ?? 0;
    depth -= block.value.match(/<\/details\s*>/gi)?.length ?? 0;
    if (depth <= 0) return index;
  }
  return blocks.length - 1;
}

function readDetails(blocks: [Html, ...RootContent[]]): Part {
  const [opening, ...others] = blocks;
  let inner: RootContent[] = [opening, ...others];
  // The summary may be in the opening block or, after a blank line, in the next one.
  const holder = inner.find(
    (block): block is Html => block.type === 'html' && /<summary/i.test(block.value),
  );
  const match = /<summary\b[^>]*>([\s\S]*?)(?:<\/summary\s*>|$)/i.exec(holder?.value ?? '');
  const title = stripTags(match?.[1] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  inner = inner.flatMap((block): RootContent[] => {
    if (block.type !== 'html') return [block];
    const value = block.value
      .replace(block === holder ? (match?.[0] ?? '') : '', '')
      .replace(/<\/?details\b[^>]*>/gi, '')
      .trim();
    return value === '' ? [] : [{ ...block, value }];
  });
  const line = opening.position?.start.line ?? 1;
  return {
    label: matchLabel(title),
    title,
    form: 'details',
    titleNode: {
      type: 'paragraph',
      children: [{ type: 'strong', children: [{ type: 'text', value: title }] }],
    },
    anchors: [],
    line,
    endLine: blocks.at(-1)?.position?.end.line ?? line,
    blocks: inner,
    parts: [],
  };
}
