import { buildIndex } from '#core/issue/build-index.ts';
import type { Guide } from '#core/guide/guide.ts';
import { checkSiteLinks } from '#core/guide/check-site-links.ts';
import { parseGuide } from '#core/guide/parse-guide.ts';
import type { IssueIndex } from '#core/issue/issue-index.ts';
import { buildSearchData } from '#core/search/build-search-data.ts';
import type { SearchData } from '#core/search/search-data.ts';
import { buildTree } from '#core/tree/build-tree.ts';
import type { DecisionTree } from '#core/tree/tree.ts';
import type { VFile } from 'vfile';
import type { OnProgress } from './create-progress.ts';
import { includeReader } from './include-reader.ts';
import { linkBase } from './link-base.ts';
import { readFolder } from './read-folder.ts';
import { type ParsedGuides, readGuides } from './read-guides.ts';
import { type ContentImage, readImages } from './read-images.ts';
import { readOverrides } from './read-overrides.ts';
import { reportTreeFaults } from './report-tree-faults.ts';

/** All that pages and commands are made from. */
export interface Site {
  /** The documents, and the checks written beside them, as read, with every message about them. */
  files: VFile[];
  guides: Guide[];
  index: IssueIndex;
  tree: DecisionTree;
  search: SearchData;
  /** Pictures that documents show, by path in the content folder. */
  images: Map<string, ContentImage>;
}

export interface LoadOptions {
  /** What was parsed before; brought up to date. See `readGuides`. */
  known?: ParsedGuides;
  onProgress?: OnProgress;
}

/** Reads a folder of documents and runs core over it once. Throws `ContentError`, as `readFolder` does. */
export async function loadSite(
  folder: string,
  { known = new Map(), onProgress = () => undefined }: LoadOptions = {},
): Promise<Site> {
  onProgress('Reading files');
  const files = await readFolder(folder);
  let parsed = 0;
  const guides = readGuides(files, includeReader(folder), known, (file, options) => {
    onProgress('Reading documents', parsed++, files.length);
    return parseGuide(file, options);
  });
  if (linkBase() === null) checkSiteLinks(guides);
  const images = await readImages(folder, guides);
  onProgress('Finding problems');
  const index = buildIndex(guides);
  const overrides = await readOverrides(folder, guides, index.issues);
  onProgress('Asking questions');
  const tree = buildTree(index.issues, overrides.nodes);
  reportTreeFaults(tree, index.issues, files, overrides.places);
  return {
    files: [...files, ...overrides.files],
    guides,
    index,
    tree,
    search: buildSearchData(index.issues),
    images,
  };
}
