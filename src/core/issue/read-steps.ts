import type { List, Nodes, RootContent } from 'mdast';
import { readText } from '#core/guide/read-text.ts';
import { isImageOnly } from './is-image-only.ts';
import type { Step } from './issue.ts';
import { readCommands } from './read-commands.ts';
import { lineOf } from './read-message.ts';

/** The steps of one fix. */
export interface ReadSteps {
  /** What stands before the numbered steps. */
  intro: RootContent[];
  ordered: boolean;
  steps: Step[];
}

/**
 * Splits the blocks of a fix into steps.
 *
 * A numbered list gives one step an item; what precedes it is its introduction, what follows are
 * further steps. Otherwise each paragraph starts a step, and the code, lists, notes and pictures
 * below belong to it; so does the paragraph after one that ends in a colon.
 */
export function readSteps(blocks: readonly RootContent[]): ReadSteps {
  const at = blocks.findIndex((block) => block.type === 'list' && block.ordered === true);
  const list = blocks[at];
  if (list?.type !== 'list') return { intro: [], ordered: false, steps: proseSteps(blocks) };
  const rest = blocks.slice(at + 1);
  const more: List[] = [];
  // Markdown breaks a list at an unindented block; the author's numbers go on.
  const steps = list.children.map((item) => toStep(item.children as RootContent[]));
  const tail: RootContent[] = [];
  for (const block of rest) {
    const last = steps.at(-1);
    if (block.type === 'list' && block.ordered === true && block.start === steps.length + 1) {
      more.push(block);
      const held = tail.splice(0);
      if (last !== undefined) steps[steps.length - 1] = toStep([...last.content, ...held]);
      steps.push(...block.children.map((item) => toStep(item.children as RootContent[])));
    } else tail.push(block);
  }
  return { intro: blocks.slice(0, at), ordered: true, steps: [...steps, ...proseSteps(tail)] };
}

function proseSteps(blocks: readonly RootContent[]): Step[] {
  const groups: RootContent[][] = [];
  let open = false;
  for (const block of blocks) {
    const starts = (block.type === 'paragraph' && !isImageOnly(block)) || block.type === 'heading';
    const group = groups.at(-1);
    if (group === undefined || (starts && !open)) groups.push([block]);
    else group.push(block);
    open = block.type === 'heading' || (starts && /[:：]$/.test(readText(block)));
  }
  return groups.map(toStep);
}

function toStep(content: RootContent[]): Step {
  const links = new Set<string>();
  for (const block of content) collectLinks(block, links);
  const prose = content.filter((block) => block.type !== 'code');
  return {
    text: readText(prose.length > 0 ? prose : content),
    commands: readCommands(content),
    links: [...links],
    line: lineOf(content[0]),
    content,
  };
}

function collectLinks(node: Nodes, links: Set<string>): void {
  if (node.type === 'link' && /^https?:\/\//i.test(node.url)) links.add(node.url);
  if ('children' in node) for (const child of node.children) collectLinks(child, links);
}
