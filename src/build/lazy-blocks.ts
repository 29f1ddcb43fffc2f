import type { Root, RootContent } from 'mdast';
import type { Section } from '#core/guide/guide.ts';
import { type Blocks, type PackedBlocks, unpackBlocks } from './pack-blocks.ts';
import { readShared, type SharedText } from './shared-text.ts';

/**
 * A document's tree, and the lists of blocks that are made of it, as JSON until somebody looks into
 * one of them: of thousands of documents, only those are unpacked that have something to show.
 */
export class LazyBlocks {
  /** A `PackedBlocks`. */
  readonly json: SharedText;
  readonly root: Root;
  readonly top: Section;
  readonly #lengths: readonly number[];
  #blocks: Blocks | null = null;

  /** @param lengths how many blocks each list has */
  constructor(json: SharedText, lengths: readonly number[]) {
    this.json = json;
    this.#lengths = lengths;
    this.root = standIn<Root>(new StandIn(this, 'root'));
    this.top = standIn<Section>(new StandIn(this, 'top'));
  }

  /** A list by its number in the JSON. How long it is, it says without being unpacked. */
  list(number: number): RootContent[] {
    const length = this.#lengths[number];
    if (length === undefined) throw new RangeError(`No list ${number} in a packed document.`);
    return length === 0 ? [] : new Proxy<RootContent[]>([], new StandIn(this, number, length));
  }

  /** All of it, unpacked at the first call. */
  open(): Blocks {
    return (this.#blocks ??= unpackBlocks(JSON.parse(readShared(this.json)) as PackedBlocks));
  }
}

/** Where a list comes from. */
export interface Place {
  blocks: LazyBlocks;
  number: number;
}

/** The document that a tree stands in for, and was made from; null for a tree that is one. */
export function lazyBlocksOf(root: Root): LazyBlocks | null {
  return (root as { [OWNER]?: LazyBlocks })[OWNER] ?? null;
}

/** Where a list comes from; null for one that isn't from any JSON. */
export function placeOf(list: readonly RootContent[]): Place | null {
  const { [OWNER]: blocks, [NUMBER]: number } = list as { [OWNER]?: LazyBlocks; [NUMBER]?: number };
  return blocks === undefined || number === undefined ? null : { blocks, number };
}

const OWNER = Symbol('owner');
const NUMBER = Symbol('number');

/** What is asked of a part of a document that isn't unpacked is asked of that part; it can't be changed. */
class StandIn implements ProxyHandler<object> {
  readonly #owner: LazyBlocks;
  readonly #part: 'root' | 'top' | number;
  readonly #length: number | undefined;

  constructor(owner: LazyBlocks, part: 'root' | 'top' | number, length?: number) {
    this.#owner = owner;
    this.#part = part;
    this.#length = length;
  }

  get(_target: object, key: PropertyKey): unknown {
    if (key === OWNER) return this.#owner;
    if (key === NUMBER) return this.#part;
    if (key === 'length' && this.#length !== undefined) return this.#length;
    return Reflect.get(this.#open(), key);
  }

  has(_target: object, key: PropertyKey): boolean {
    return Reflect.has(this.#open(), key);
  }

  ownKeys(): (string | symbol)[] {
    return Reflect.ownKeys(this.#open());
  }

  getOwnPropertyDescriptor(_target: object, key: PropertyKey): PropertyDescriptor | undefined {
    return Reflect.getOwnPropertyDescriptor(this.#open(), key);
  }

  set(): boolean {
    return false;
  }

  defineProperty(): boolean {
    return false;
  }

  deleteProperty(): boolean {
    return false;
  }

  #open(): object {
    const blocks = this.#owner.open();
    if (typeof this.#part !== 'number') return blocks[this.#part];
    return blocks.lists[this.#part] ?? [];
  }
}

function standIn<Part extends object>(handler: StandIn): Part {
  return new Proxy({}, handler) as Part;
}
