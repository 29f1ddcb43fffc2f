import GithubSlugger, { slug } from 'github-slugger';

/**
 * Gives each document a URL slug: its file name, with a folder in front where other documents have
 * that name, and with all folders up to that one where this doesn't do. Of the folders above a
 * document, it is the nearest that its namesakes don't share. Independent of the order of the paths.
 *
 * `['a/setup.md', 'b/setup.md', 'b/faq.md']` → `a-setup`, `b-setup`, `faq`
 * `['v1/linux/setup.md', 'v2/linux/setup.md']` → `v1-setup`, `v2-setup`
 */
export function assignGuideIds(paths: readonly string[]): Map<string, string> {
  const named = nameByFolders([...new Set(paths)].sort());
  const claims = new Map<string, number>();
  for (const { brief, whole } of named) {
    for (const id of new Set([brief, whole])) claims.set(id, (claims.get(id) ?? 0) + 1);
  }
  const taken = new GithubSlugger();
  return new Map(
    named.map(({ path, brief, whole }) => {
      const id = claims.get(brief) === 1 ? brief : whole;
      return [path, taken.slug(id || 'untitled')];
    }),
  );
}

/** A path with two slugs: by the folder that tells it from others, and by all folders up to that. */
interface Named {
  path: string;
  brief: string;
  whole: string;
}

function nameByFolders(paths: readonly string[]): Named[] {
  const named: Named[] = [];
  let open = paths.map((path) => ({ path, parts: path.replace(/\.[^./]+$/, '').split('/') }));
  for (let length = 1; open.length > 0; length++) {
    const groups = Map.groupBy(open, ({ parts }) => slug(parts.slice(-length).join('-')));
    open = [];
    for (const [whole, group] of groups) {
      const isLast = group.every(({ parts }) => parts.length <= length);
      if (group.length > 1 && !isLast) open.push(...group);
      else {
        for (const { path, parts } of group) {
          const folder = parts.at(-length);
          const brief = folder === undefined ? whole : slug(`${folder}-${parts.at(-1) ?? ''}`);
          named.push({ path, brief: length > 1 ? brief : whole, whole });
        }
      }
    }
  }
  return named;
}
