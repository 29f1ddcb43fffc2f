import GithubSlugger, { slug } from 'github-slugger';

/**
 * Gives each document a URL slug: its file name, with as many folders in front as it takes to be
 * unique among the paths of a build. Independent of the order of the paths.
 *
 * `['a/setup.md', 'b/setup.md', 'b/faq.md']` → `a-setup`, `b-setup`, `faq`
 */
export function assignGuideIds(paths: readonly string[]): Map<string, string> {
  const sorted = [...new Set(paths)].sort();
  const taken = new GithubSlugger();
  const ids = new Map<string, string>();
  let open = sorted.map((path) => ({ path, parts: path.replace(/\.[^./]+$/, '').split('/') }));
  for (let length = 1; open.length > 0; length++) {
    const groups = Map.groupBy(open, ({ parts }) => slug(parts.slice(-length).join('-')));
    open = [];
    for (const [id, group] of groups) {
      const isLast = group.every(({ parts }) => parts.length <= length);
      if (group.length > 1 && !isLast) open.push(...group);
      else for (const { path } of group) ids.set(path, taken.slug(id || 'untitled'));
    }
  }
  return ids;
}
