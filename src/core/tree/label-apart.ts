import { namePlaces } from './rules/name-places.ts';
import type { Option, TreeIssue } from './tree.ts';

/**
 * Two options with one label can't be chosen between: they say which issue they are, by title, then
 * by the folder of its document. The labels of the ways out are taken: those are the same everywhere.
 */
export function labelApart(
  options: readonly Option[],
  ways: readonly Option[],
  issues: readonly TreeIssue[] = [],
): Option[] {
  const titles = new Map(issues.map(({ id, title }) => [id, title]));
  const repeated = repeatedOf([...options, ...ways].map(({ label }) => label));
  const titled = options.map((option) => ({
    ...option,
    label: repeated.has(option.label) ? (titles.get(option.to) ?? option.label) : option.label,
  }));
  const folders = foldersOf(issues, repeatedOf(titled.map(({ label }) => label)));
  const taken = new Set(ways.map(({ label }) => label));
  return titled.map((option) => {
    const folder = option.label === titles.get(option.to) ? folders.get(option.to) : undefined;
    let label = folder === undefined ? option.label : `${option.label} (${folder})`;
    if (taken.has(label)) label = `${option.label} (${option.to})`;
    taken.add(label);
    return { ...option, label };
  });
}

function repeatedOf(labels: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(labels.filter((label) => seen.size === seen.add(label).size));
}

/** Id → what tells the document of an issue from those of others with its title, for some titles. */
function foldersOf(
  issues: readonly TreeIssue[],
  titles: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const same = Map.groupBy(
    issues.filter(({ title }) => titles.has(title)),
    ({ title }) => title,
  );
  const folders = [...same.values()].flatMap((group) => {
    const named = namePlaces(group.map(({ source }) => source.path));
    return group.flatMap(({ id }, at) => (named[at] == null ? [] : [[id, named[at]] as const]));
  });
  return new Map(folders);
}
