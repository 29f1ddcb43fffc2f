import type { Root, RootContent } from 'mdast';
import type { Section } from '#core/guide/guide.ts';
import { type PackedSection, packSection, unpackSection } from './pack-section.ts';

/** A document's tree, and every list of blocks that is made of it, each block by its number; for JSON. */
export interface PackedBlocks {
  root: Root;
  top: PackedSection;
  /** Blocks that aren't the document's own; they are numbered after those. */
  others: RootContent[];
  lists: number[][];
}

/** The same, unpacked: a block that is in several lists is one object, as it was before. */
export interface Blocks {
  root: Root;
  top: Section;
  lists: RootContent[][];
}

/** Takes lists of blocks of one document, and packs them with its tree. */
export class BlockPacker {
  #root: Root;
  #numbers: Map<RootContent, number>;
  #others: RootContent[] = [];
  #lists: number[][] = [];

  constructor(root: Root) {
    this.#root = root;
    this.#numbers = new Map(listBlocks(root).map((block, number) => [block, number]));
  }

  /** The number of a list, to ask for it later. */
  add(list: readonly RootContent[]): number {
    return this.#lists.push(list.map((block) => this.#numberOf(block))) - 1;
  }

  /** How many blocks each list has. */
  get lengths(): number[] {
    return this.#lists.map(({ length }) => length);
  }

  pack(top: Section): PackedBlocks {
    return {
      root: this.#root,
      top: packSection(top, this.#numbers),
      others: this.#others,
      lists: this.#lists,
    };
  }

  #numberOf(block: RootContent): number {
    const known = this.#numbers.get(block);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(block, number);
    this.#others.push(block);
    return number;
  }
}

export function unpackBlocks({ root, top, others, lists }: PackedBlocks): Blocks {
  const all = [...listBlocks(root), ...others];
  const blockAt = (number: number): RootContent => {
    const block = all[number];
    if (!block) throw new RangeError(`No block ${number} in a packed document.`);
    return block;
  };
  return {
    root,
    top: unpackSection(top, all),
    lists: lists.map((list) => list.map(blockAt)),
  };
}

/** What stands in a document and in its lists, quotes and the like, without the parts of lines. */
function listBlocks(root: Root): RootContent[] {
  const blocks: RootContent[] = [];
  const pending: RootContent[] = root.children.toReversed();
  for (let block = pending.pop(); block; block = pending.pop()) {
    blocks.push(block);
    if (block.type === 'paragraph' || block.type === 'heading' || !('children' in block)) continue;
    for (let at = block.children.length - 1; at >= 0; at--) {
      const child = block.children[at];
      if (child) pending.push(child);
    }
  }
  return blocks;
}
