import { assignGuideIds } from '#core/guide/assign-guide-ids.ts';
import { buildIndex } from '#core/issue/build-index.ts';
import type { Guide } from '#core/guide/guide.ts';
import { checkSiteLinks } from '#core/guide/check-site-links.ts';
import { parseGuide } from '#core/guide/parse-guide.ts';
import type { IssueIndex } from '#core/issue/issue-index.ts';
import { buildSearchData } from '#core/search/build-search-data.ts';
import type { SearchData } from '#core/search/search-data.ts';
import { buildTree } from '#core/tree/build-tree.ts';
import { readWay } from '#core/tree/read-way.ts';
import type { DecisionTree } from '#core/tree/tree.ts';
import type { VFile } from 'vfile';
import { compareLinks, type Comparison } from '#core/links/compare-links.ts';
import { keepGuideIds } from '#core/links/keep-guide-ids.ts';
import { emptyLedger, type Ledger } from '#core/links/ledger.ts';
import type { Link } from '#core/links/link.ts';
import { listKnownIssues } from '#core/links/list-known-issues.ts';
import type { Words } from '#words/words.ts';
import type { OnProgress } from './create-progress.ts';
import { includeReader } from './include-reader.ts';
import { linkBase } from './link-base.ts';
import { listSiteLinks } from './list-site-links.ts';
import { MANY_DOCUMENTS, parseMany } from './parse-many.ts';
import { readFolder } from './read-folder.ts';
import { type Parsed, type ParsedGuides, readGuides } from './read-guides.ts';
import { readLedger } from './read-ledger.ts';
import { type ContentImage, readImages } from './read-images.ts';
import { readOverrides } from './read-overrides.ts';
import { reportDroppedLinks } from './report-dropped-links.ts';
import { reportTreeFaults } from './report-tree-faults.ts';
import type { SearchFiles } from './search-files.ts';
import { siteWords } from './site-words.ts';

/** All that pages and commands are made from. */
export interface Site {
  /** The documents, and the checks written beside them, as read, with every message about them. */
  files: VFile[];
  guides: Guide[];
  /** What each document was parsed from, by path. */
  parsed: ParsedGuides;
  index: IssueIndex;
  tree: DecisionTree;
  search: SearchData;
  /** The files that are made of it, where another thread does so already; see `searchFiles`. */
  searching: Promise<SearchFiles | null> | null;
  /** Pictures that documents show, by path in the content folder. */
  images: Map<string, ContentImage>;
  links: SiteLinks;
  /** What the site says in its own words. */
  words: Words;
}

/** The addresses of a site beside those that were ever published. */
export interface SiteLinks extends Comparison {
  /** What `links.lock.json` says; null where there is none. */
  recorded: Ledger | null;
  /** The same, empty where there is none. */
  ledger: Ledger;
  all: Link[];
}

export interface LoadOptions {
  /** What was parsed before; brought up to date. See `readGuides`. */
  known?: ParsedGuides;
  /** Where parsed documents are kept, used where there are many; see `storeOf`. */
  store?: string | undefined;
  onProgress?: OnProgress;
  /** Begins with what is made of the search data while the tree is derived. */
  startSearch?: (search: SearchData) => Promise<SearchFiles | null> | null;
}

/** Reads a folder of documents and runs core over it once. Throws `ContentError`, as `readFolder` does. */
export async function loadSite(
  folder: string,
  {
    known = new Map(),
    store,
    onProgress = () => undefined,
    startSearch = () => null,
  }: LoadOptions = {},
): Promise<Site> {
  onProgress('Reading files');
  const files = readFolder(folder);
  const read = await readLedger(folder);
  const ledger = read?.ledger ?? emptyLedger();
  const ids = keepGuideIds(assignGuideIds(files.map(({ path }) => path)), ledger);
  const stored =
    store !== undefined && files.length >= MANY_DOCUMENTS
      ? await parseMany(folder, files, store, onProgress)
      : known;
  let parsed = 0;
  const guides = readGuides(files, ids, includeReader(folder), stored, (file, options) => {
    onProgress('Reading documents', parsed++, files.length);
    return parseGuide(file, options);
  });
  if (linkBase() === null) checkSiteLinks(guides);
  const parsedOf = (path: string): Parsed => {
    const known = stored.get(path);
    if (!known) throw new Error(`${path} is a document of the site, but was not parsed.`);
    return known;
  };
  const images = await readImages(folder, guides);
  onProgress('Finding problems');
  const index = buildIndex(guides, listKnownIssues(ledger), ({ path }) => parsedOf(path).issues);
  const search = buildSearchData(index.issues);
  const searching = startSearch(search);
  const words = siteWords(guides);
  const overrides = readOverrides(folder, guides, index.issues, words.tree);
  onProgress('Asking questions');
  const ways = new Map(guides.flatMap(({ path }) => [...parsedOf(path).ways]));
  const tree = buildTree(
    index.issues,
    words.tree,
    overrides.nodes,
    (resolution) => ways.get(resolution) ?? readWay(resolution),
  );
  const isSound = reportTreeFaults(tree, index.issues, files, overrides.places);
  // Nothing is published of a tree with faults, and its addresses say nothing.
  const all = isSound ? listSiteLinks(guides, index, tree) : [];
  const comparison = isSound ? compareLinks(all, ledger) : { added: [], dropped: [], moved: [] };
  if (read) reportDroppedLinks(comparison.dropped, files, read.file);
  return {
    files: [...files, ...overrides.files, ...(read ? [read.file] : [])],
    guides,
    parsed: stored,
    index,
    tree,
    search,
    searching,
    images,
    links: { ...comparison, recorded: read?.ledger ?? null, ledger, all },
    words,
  };
}
