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
 * Where titles of different guides collide, every one of them gets its guide's id in front, without
 * the words that the ids of others end with, too, where that is still nobody else's; so the order of
 * the guides decides nothing. Equal titles inside a guide are counted.
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
  const ends = new Map(Array.from(guides, ([id, owners]) => [id, countEnds(owners)]));
  const named = issues.map((issue, index) => {
    const own = short[index] ?? 'issue';
    if ((guides.get(own)?.size ?? 0) < 2 && !GENERIC.test(own))
      return { guide: issue.guide, brief: own, whole: own };
    const whole = prefix(issue.guide, own);
    const brief = GENERIC.test(own)
      ? whole
      : prefix(withoutSameEnd(issue.guide, ends.get(own) ?? new Map()), own);
    return { guide: issue.guide, brief, whole };
  });
  const claims = new Map<string, Set<string>>();
  for (const { guide, brief, whole } of named) {
    for (const id of [brief, whole]) claims.set(id, (claims.get(id) ?? new Set()).add(guide));
  }
  const taken = new Set<string>();
  return named.map(({ brief, whole }) => {
    const base = claims.get(brief)?.size === 1 ? brief : whole;
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    return id;
  });
}

/** `symptom-1` says nothing without its guide, whether or not another guide has one. */
const GENERIC =
  /^(?:symptom|error|error-message|issue|problem|scenario|case|question|cause)s?(?:-\w{1,3})?$/;

/** How many ids end with some words, and have others in front: `setup` of `v1-setup`, `v2-setup` → 2. */
function countEnds(ids: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    for (const end of endsOf(id)) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}

/** Longest first, without the whole. */
function endsOf(id: string): string[] {
  const words = id.split('-');
  return words.slice(1).map((_, at) => words.slice(at + 1).join('-'));
}

/**
 * Leaves out of a guide's id the words that another one's ends with, too: `v1-setup` beside `v2-setup`
 * → `v1`. It stays as it is where nothing would be left of either.
 */
function withoutSameEnd(guide: string, ends: ReadonlyMap<string, number>): string {
  const same = endsOf(guide).find((end) => (ends.get(end) ?? 0) > 1);
  return same === undefined ? guide : guide.slice(0, -1 - same.length);
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
