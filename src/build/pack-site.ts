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
import { readShared, type SharedText, shareText } from './shared-text.ts';
import { type LazyBlocks, lazyBlocksOf, placeOf } from './lazy-blocks.ts';
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
  documents: SharedText[];
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
  const documents = guides.map((guide, document) => {
    const packer = packerOf(guide, site);
    const add: Add = (list) => (list.length > 0 ? [document, packer.add(list)] : null);
    for (const issue of issuesOf(guide, site)) {
      packed.issues.push(mapBlocks(issue, add));
      for (const node of nodesOf(issue.id, tree)) packed.nodes.set(node, packNode(node, add));
    }
    return packer.json(guide);
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

/** Gives lists of blocks their numbers, and then the JSON that they are found in by those. */
interface Packer {
  add: (list: readonly RootContent[]) => number;
  json: (guide: Guide) => SharedText;
}

/** What was packed when it was parsed is taken as it is, unless an author's own checks belong to it, too. */
function packerOf(guide: Guide, site: Site): Packer {
  const kept = lazyBlocksOf(guide.root);
  const isKept = (list: readonly RootContent[]) =>
    list.length === 0 || placeOf(list)?.blocks === kept;
  const nodes = issuesOf(guide, site).flatMap(({ id }) => nodesOf(id, site.tree));
  if (kept && nodes.every((node) => !('content' in node) || isKept(node.content))) {
    return { add: (list) => numberOf(list, kept), json: () => kept.json };
  }
  const packer = new BlockPacker(guide.root);
  return {
    add: (list) => packer.add(list),
    json: ({ top }) => shareText(JSON.stringify(packer.pack(top))),
  };
}

function numberOf(list: readonly RootContent[], kept: LazyBlocks): number {
  const place = placeOf(list);
  if (place?.blocks !== kept) throw new Error('Unexpected blocks of another document.');
  return place.number;
}

/** What of a site is not packed, but asked for by the thread that has it. */
export type Unpacked = Pick<Site, 'files' | 'search' | 'searching'>;

/** A site as it was. What is not packed is that of `rest`; a thread without it must not ask. */
export function openSite(packed: PackedSite, rest?: Unpacked): Site {
  const { documents, guides, index, tree, images, links, lang } = packed;
  const unpacked = new Map<number, Blocks>();
  const blocksOf = (document: number): Blocks => {
    const known = unpacked.get(document);
    if (known) return known;
    const bytes = documents[document];
    if (!bytes) throw new RangeError(`No document ${document} in a packed site.`);
    const blocks = unpackBlocks(JSON.parse(readShared(bytes)) as PackedBlocks);
    const [oldest] = unpacked.keys();
    if (oldest !== undefined && unpacked.size >= MOST_UNPACKED) unpacked.delete(oldest);
    unpacked.set(document, blocks);
    return blocks;
  };
  const listAt: ListAt = (place) => (place ? (blocksOf(place[0]).lists[place[1]] ?? []) : []);
  const openGuide = opener({
    root: (document: number) => blocksOf(document).root,
    top: (document: number) => blocksOf(document).top,
  });
  const openContent = opener({ content: listAt });
  return {
    guides: guides.map((guide, at) =>
      openGuide({ ...guide, root: at, top: at, file: new VFile({ path: guide.path }) }),
    ),
    index: { ...index, issues: index.issues.map(issueOpener(listAt)) },
    tree: {
      ...tree,
      nodes: tree.nodes.map((node): TreeNode => ('content' in node ? openContent(node) : node)),
    },
    images,
    links,
    words: WORDS[lang],
    get files() {
      return rest ? rest.files : refuse();
    },
    get parsed() {
      return refuse();
    },
    get search() {
      return rest ? rest.search : refuse();
    },
    get searching() {
      return rest ? rest.searching : refuse();
    },
  };
}

/** As `mapBlocks` does, but each list is made when it is asked for. */
function issueOpener(listAt: ListAt): (issue: PackedIssue) => Issue {
  const openLists = opener({ symptoms: listAt, rest: listAt });
  const openIntro = opener({ intro: listAt });
  const openContent = opener({ content: listAt });
  return (issue) =>
    openLists({
      ...issue,
      causes: issue.causes.map(openContent),
      resolutions: issue.resolutions.map((resolution) =>
        openIntro({ ...resolution, steps: resolution.steps.map(openContent) }),
      ),
    });
}

function packNode(node: TreeNode, add: Add): PackedNode {
  return 'content' in node ? { ...node, content: add(node.content) } : node;
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

/** The value that a copy was made from. */
const FROM = Symbol('from');

type Make = Record<string, (place: never) => unknown>;
type Places<M extends Make> = { [Key in keyof M]: Parameters<M[Key]>[0] };
type Opened<Value, M extends Make> = Value extends unknown
  ? Omit<Value, keyof M> & { [Key in keyof M]: ReturnType<M[Key]> }
  : never;

/**
 * Makes copies of values in which what stands under some keys is what it leads to, made whenever it
 * is asked for. All copies share the functions that do so: V8 (13.6) keeps an object with one of its
 * own as a hash map, which takes ten times the room.
 */
function opener<M extends Make>(make: M) {
  const getters = new Map(
    Object.entries(make).map(([key, open]) => {
      const get = function (this: { [FROM]: Record<string, never> }): unknown {
        return open(this[FROM][key] as never);
      };
      return [key, { get, enumerable: true }];
    }),
  );
  return <Value extends Places<M>>(value: Value): Opened<Value, M> => {
    const copy: Record<string, unknown> = {};
    Object.defineProperty(copy, FROM, { value });
    for (const [key, own] of Object.entries(value)) {
      const getter = getters.get(key);
      if (getter) Object.defineProperty(copy, key, getter);
      else copy[key] = own;
    }
    return copy as Opened<Value, M>;
  };
}

function refuse(): never {
  throw new Error('Unexpected question for what a packed site leaves out.');
}
