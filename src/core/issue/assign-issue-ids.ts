import { slug } from 'github-slugger';
import { keepKnownIds, type KnownIssue } from './keep-known-ids.ts';

/** What an id is made from. */
export interface Nameable {
  title: string;
  /** Id of the guide. */
  guide: string;
  anchors?: readonly string[];
  errors?: readonly { text: string }[];
}

/**
 * Longer slugs make poor addresses; titles that quote a whole message are cut between words. In
 * bytes, as file systems count: a name may have 255 of them, and most scripts take three a letter.
 */
const LONGEST = 120;

/**
 * Gives each issue a URL slug made of its title, unique in the index; the order of the result is
 * that of the issues.
 *
 * Where titles of different guides collide, every one of them gets in front what tells its guide
 * from the others, so that neither the order of the guides nor a later guide's title decides who
 * keeps the short one. Equal titles inside a guide are counted.
 *
 * An issue that was published before keeps the id of then; see `keepKnownIds`.
 */
export function assignIssueIds(
  issues: readonly Nameable[],
  known: readonly KnownIssue[] = [],
): string[] {
  const ids = nameIssues(issues);
  if (known.length === 0) return ids;
  const marked = issues.map(({ guide, anchors = [], errors = [] }) => ({ guide, anchors, errors }));
  return keepKnownIds(marked, ids, known);
}

function nameIssues(issues: readonly Nameable[]): string[] {
  const short = issues.map((issue) => shorten(slug(issue.title)) || 'issue');
  const guides = new Map<string, Set<string>>();
  for (const [index, id] of short.entries()) {
    const owners = guides.get(id) ?? new Set<string>();
    guides.set(id, owners.add(issues[index]?.guide ?? ''));
  }
  const names = new Map(Array.from(guides, ([id, owners]) => [id, nameOwners(id, owners)]));
  const taken = new Set<string>();
  return issues.map((issue, index) => {
    const own = short[index] ?? 'issue';
    const owner = names.get(own)?.get(issue.guide);
    const base = owner === undefined ? own : prefix(owner, own);
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    return id;
  });
}

/** `symptom-1` says nothing without its guide, whether or not another guide has one. */
const GENERIC =
  /^(?:symptom|error|error-message|issue|problem|scenario|case|question|cause)s?(?:-\w{1,3})?$/;

/** What stands for each guide in front of an id that it has; nothing where the id is its alone. */
function nameOwners(id: string, guides: ReadonlySet<string>): ReadonlyMap<string, string> {
  const ids = [...guides];
  if (GENERIC.test(id)) return new Map(ids.map((guide) => [guide, guide]));
  if (ids.length < 2) return new Map();
  const names = withoutSameEnd(ids);
  return new Map(ids.map((guide, at) => [guide, names[at] ?? guide]));
}

/**
 * Leaves out the words that all ids end with: `v1-setup`, `v2-setup` → `v1`, `v2`. All stay as they
 * are where that would be all of one.
 */
function withoutSameEnd(ids: readonly string[]): string[] {
  const all = ids.map((id) => id.split('-'));
  const [first = []] = all;
  let same = 0;
  while (same < first.length && all.every((words) => words.at(-1 - same) === first.at(-1 - same)))
    same++;
  const names = all.map((words) => words.slice(0, words.length - same).join('-'));
  return names.includes('') ? [...ids] : names;
}

function shorten(id: string): string {
  return cutSlug(id.replace(/-{2,}/g, '-').replace(/^-+|-+$/g, ''), LONGEST);
}

/** Where both together are too long, each keeps its beginning. */
function prefix(guide: string, own: string): string {
  const whole = `${guide}-${own}`;
  const half = LONGEST / 2;
  return cutSlug(whole, LONGEST) === whole
    ? whole
    : `${cutSlug(guide, half - 1)}-${cutSlug(own, half)}`;
}

/**
 * Cuts a slug to at most `most` bytes of UTF-8, between words where that keeps half of it, and
 * never inside a character.
 *
 * `cutSlug('the-queue-is-full', 12)` → `the-queue-is`
 */
export function cutSlug(slug: string, most: number): string {
  const { read } = new TextEncoder().encodeInto(slug, new Uint8Array(most));
  if (read === slug.length) return slug;
  const hyphen = slug.lastIndexOf('-', read);
  return slug.slice(0, hyphen >= read / 2 ? hyphen : read);
}
