import type { RootContent } from 'mdast';
import { VFile } from 'vfile';
import type { Guide } from '#core/guide/guide.ts';
import type { Issue } from '#core/issue/issue.ts';
import type { CheckNode, OutcomeNode, TreeNode } from '#core/tree/tree.ts';
import { WORDS } from '#words/words-of.ts';
import type { Lang } from '#words/words.ts';
import { issuesOf } from './find-guide.ts';
import { nodesOf } from './find-node.ts';
import { type IssueWith, mapBlocks } from './issue-blocks.ts';
import type { Site } from './load-site.ts';
import { BlockPacker, type Blocks, type PackedBlocks, unpackBlocks } from './pack-blocks.ts';

/** A list of blocks, by the place of its document and its number there; null for an empty one. */
type ListPlace = readonly [document: number, list: number] | null;

type Add = (list: readonly RootContent[]) => ListPlace;
type ListAt = (place: ListPlace) => RootContent[];

type Without<Whole, Key extends keyof Whole> = Omit<Whole, Key> & Record<Key, ListPlace>;
type PackedIssue = IssueWith<ListPlace>;
type PackedNode =
  | Exclude<TreeNode, CheckNode | OutcomeNode>
  | Without<CheckNode, 'content'>
  | Without<OutcomeNode, 'content'>;

/**
 * A site whose documents are bytes until one of them is shown: it can be handed to other threads,
 * which share those bytes, and what isn't shown at the moment takes no room in a heap.
 */
export interface PackedSite {
  documents: Uint8Array<SharedArrayBuffer>[];
  guides: Omit<Guide, 'root' | 'top' | 'file'>[];
  index: Omit<Site['index'], 'issues'> & { issues: PackedIssue[] };
  tree: Omit<Site['tree'], 'nodes'> & { nodes: PackedNode[] };
  images: Site['images'];
  links: Site['links'];
  lang: Lang;
}

/** Documents that are kept unpacked: pages of one follow each other. */
const MOST_UNPACKED = 4;

/** Packs what pages are made from. */
export function packSite(site: Site): PackedSite {
  const { guides, index, tree, images, links, words } = site;
  const packed = { issues: [] as PackedIssue[], nodes: new Map<TreeNode, PackedNode>() };
  const encoder = new TextEncoder();
  const documents = guides.map((guide, document) => {
    const packer = new BlockPacker(guide.root);
    const add: Add = (list) => (list.length > 0 ? [document, packer.add(list)] : null);
    for (const issue of issuesOf(guide, site)) {
      packed.issues.push(mapBlocks(issue, add));
      for (const node of nodesOf(issue.id, tree)) packed.nodes.set(node, packNode(node, add));
    }
    return share(encoder.encode(JSON.stringify(packer.pack(guide.top))));
  });
  return {
    documents,
    guides: guides.map(withoutTree),
    // In the order of their documents, as in the index.
    index: { ...index, issues: packed.issues },
    tree: {
      ...tree,
      nodes: tree.nodes.map((node) => packed.nodes.get(node) ?? packNode(node, addNone)),
    },
    images,
    links,
    lang: words.lang,
  };
}

/** What of a site is not packed. */
export type Unpacked = Pick<Site, 'files' | 'parsed' | 'search' | 'searching'>;

/** A site as it was. What is not packed is that of `rest`; a thread without it must not ask. */
export function openSite(packed: PackedSite, rest?: Unpacked): Site {
  const { documents, guides, index, tree, images, links, lang } = packed;
  const unpacked = new Map<number, Blocks>();
  const blocksOf = (document: number): Blocks => {
    const known = unpacked.get(document);
    if (known) return known;
    const bytes = documents[document];
    if (!bytes) throw new RangeError(`No document ${document} in a packed site.`);
    const blocks = unpackBlocks(JSON.parse(Buffer.from(bytes.buffer).toString()) as PackedBlocks);
    const [oldest] = unpacked.keys();
    if (oldest !== undefined && unpacked.size >= MOST_UNPACKED) unpacked.delete(oldest);
    unpacked.set(document, blocks);
    return blocks;
  };
  const listAt: ListAt = (place) => (place ? (blocksOf(place[0]).lists[place[1]] ?? []) : []);
  const site = {
    guides: guides.map((guide, at) =>
      lazily(
        { ...guide, file: new VFile({ path: guide.path }) },
        { root: () => blocksOf(at).root, top: () => blocksOf(at).top },
      ),
    ),
    index: { ...index, issues: index.issues.map((issue) => openIssue(issue, listAt)) },
    tree: { ...tree, nodes: tree.nodes.map((node) => openNode(node, listAt)) },
    images,
    links,
    words: WORDS[lang],
  };
  if (rest) return { ...site, ...rest };
  return lazily(site, { files: refuse, parsed: refuse, search: refuse, searching: refuse });
}

/** As `mapBlocks` does, but each list is made when it is asked for. */
function openIssue(issue: PackedIssue, listAt: ListAt): Issue {
  const { symptoms, rest } = issue;
  const causes = issue.causes.map((cause) => openContent(cause, listAt));
  const resolutions = issue.resolutions.map((resolution) =>
    lazily(
      { ...resolution, steps: resolution.steps.map((step) => openContent(step, listAt)) },
      { intro: () => listAt(resolution.intro) },
    ),
  );
  return lazily(
    { ...issue, causes, resolutions },
    { symptoms: () => listAt(symptoms), rest: () => listAt(rest) },
  );
}

function packNode(node: TreeNode, add: Add): PackedNode {
  return 'content' in node ? { ...node, content: add(node.content) } : node;
}

function openNode(node: PackedNode, listAt: ListAt): TreeNode {
  return 'content' in node ? openContent(node, listAt) : node;
}

type Opened<Part> = Part extends unknown
  ? Omit<Part, 'content'> & { content: RootContent[] }
  : never;

function openContent<Part extends { content: ListPlace }>(part: Part, listAt: ListAt) {
  return lazily(part, { content: () => listAt(part.content) }) as Opened<Part>;
}

/** Questions are no document's. */
function addNone(list: readonly RootContent[]): ListPlace {
  if (list.length > 0) throw new Error('Unexpected blocks of a node without an issue.');
  return null;
}

function withoutTree(guide: Guide): PackedSite['guides'][number] {
  const rest: Omit<Guide, 'root' | 'top' | 'file'> & Partial<Guide> = { ...guide };
  delete rest.root;
  delete rest.top;
  delete rest.file;
  return rest;
}

/** Gives a copy of a value some properties that are made whenever they are asked for. */
function lazily<Value extends object, Made extends Record<string, unknown>>(
  value: Value,
  made: { [Key in keyof Made]: () => Made[Key] },
): Omit<Value, keyof Made> & Made {
  const copy: object = { ...value };
  for (const [key, get] of Object.entries<() => unknown>(made)) {
    Object.defineProperty(copy, key, { get, enumerable: true });
  }
  return copy as Omit<Value, keyof Made> & Made;
}

function refuse(): never {
  throw new Error('Unexpected question for what a packed site leaves out.');
}

/** Bytes that threads share. */
function share(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}
