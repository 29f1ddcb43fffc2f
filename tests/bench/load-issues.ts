import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../../src/build/read-folder.ts';
import { assignGuideIds } from '#core/guide/assign-guide-ids.ts';
import { parseGuide } from '#core/guide/parse-guide.ts';
import { buildIndex } from '#core/issue/build-index.ts';
import type { SearchIssue } from '#core/search/build-search-data.ts';

const shared = process.env['DIAGNOSTREE_SHARED'] ?? join(process.cwd(), '..', 'shared');

/** The issues of `content/` and, where it is present, of the corpus; ids are made unique across both. */
export function loadIssues(): SearchIssue[] {
  const folders = [join(process.cwd(), 'content'), join(shared, 'corpus', 'office-support')];
  const issues: SearchIssue[] = [];
  for (const [at, folder] of folders.entries()) {
    if (!existsSync(folder)) continue;
    const files = readFolder(folder);
    const ids = assignGuideIds(files.map(({ path }) => path));
    const guides = files.map((file) => parseGuide(file, { id: ids.get(file.path) ?? file.path }));
    for (const issue of buildIndex(guides).issues) {
      issues.push(at === 0 ? issue : { ...issue, id: `corpus-${issue.id}` });
    }
  }
  return issues;
}
