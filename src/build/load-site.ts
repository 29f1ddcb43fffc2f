import { buildIndex } from '#core/issue/build-index.ts';
import { assignGuideIds } from '#core/guide/assign-guide-ids.ts';
import type { Guide } from '#core/guide/guide.ts';
import { parseGuide } from '#core/guide/parse-guide.ts';
import type { IssueIndex } from '#core/issue/issue-index.ts';
import { buildSearchData } from '#core/search/build-search-data.ts';
import type { SearchData } from '#core/search/search-data.ts';
import { buildTree } from '#core/tree/build-tree.ts';
import type { DecisionTree } from '#core/tree/tree.ts';
import { validateTree } from '#core/tree/validate-tree.ts';
import type { VFile } from 'vfile';
import { readFolder } from './read-folder.ts';

/** All that pages and commands are made from. */
export interface Site {
  /** The documents as read, with every message about them. */
  files: VFile[];
  guides: Guide[];
  index: IssueIndex;
  tree: DecisionTree;
  search: SearchData;
}

/** Reads a folder of documents and runs core over it once. Throws `ContentError`, as `readFolder` does. */
export async function loadSite(folder: string): Promise<Site> {
  const files = await readFolder(folder);
  const ids = assignGuideIds(files.map(({ path }) => path));
  const guides = files.map((file) => parseGuide(file, { id: ids.get(file.path) ?? file.path }));
  const index = buildIndex(guides);
  const tree = buildTree(index.issues);
  reportTreeFaults(tree, index, files);
  return { files, guides, index, tree, search: buildSearchData(index.issues) };
}

/** A fault in the tree is reported at the document whose issue it is in, else at the first one. */
function reportTreeFaults(tree: DecisionTree, index: IssueIndex, files: readonly VFile[]): void {
  for (const { node, rule, reason } of validateTree(tree)) {
    const source = index.issues.find(({ id }) => id === node.split('/')[0])?.source;
    const file = files.find(({ path }) => path === source?.path) ?? files[0];
    const message = file?.message(`${reason} (node \`${node}\`)`, {
      source: 'diagnostree',
      ruleId: rule,
      place: { line: source?.line ?? 1, column: 1 },
    });
    if (message) message.fatal = true;
  }
}
