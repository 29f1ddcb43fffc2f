import { listIssues } from './list-issues.ts';
import { listsOf, type SiteLists } from './lists-of.ts';
import type { Site } from './load-site.ts';
import { guideUrl, issueUrl, siteUrl } from './site-url.ts';

/** A letter and the pages of what begins with it. */
export interface LetterLinks {
  letter: string;
  count: number;
  /** `from` is the first title of the page, where a letter has several. */
  pages: { href: string; from: string | null }[];
}

/** Where all problems are listed: on the home page, or on pages of their own. */
export function allUrl({ index }: Site): string {
  const { issues, documents } = listsOf(index);
  return siteUrl(issues.length + documents.length > 0 ? 'all/' : '#all');
}

/** The letters of the lists of a site, for a choice of where to begin. */
export function describeLetters({ index }: Site): Record<keyof SiteLists, LetterLinks[]> {
  const { issues, documents } = listsOf(index);
  return { issues: lettersOf(issues), documents: lettersOf(documents) };
}

function lettersOf(pages: SiteLists['issues']): LetterLinks[] {
  return Array.from(
    Map.groupBy(pages, ({ letter }) => letter),
    ([letter, own]) => ({
      letter,
      count: own.reduce((sum, { items }) => sum + items.length, 0),
      pages: own.map(({ slug, items }) => ({
        href: siteUrl(`all/${slug}/`),
        from: own.length > 1 ? (items[0]?.title ?? null) : null,
      })),
    }),
  );
}

/** What a page of a list shows, with the pages before and after it. */
export function describeList(slug: string, kind: keyof SiteLists, site: Site) {
  const pages = listsOf(site.index)[kind];
  const at = pages.findIndex((page) => page.slug === slug);
  const link = (page: SiteLists['issues'][number] | undefined) =>
    page ? { href: siteUrl(`all/${page.slug}/`), from: page.items[0]?.title ?? '' } : null;
  const messages = messagesOf(site);
  return {
    letter: pages[at]?.letter ?? '',
    items: (pages[at]?.items ?? []).map(({ id, title }) => {
      const href = kind === 'issues' ? issueUrl(id) : guideUrl(id);
      return { title, href, message: messages.get(href) ?? null };
    }),
    before: link(pages[at - 1]),
    after: link(pages[at + 1]),
  };
}

const told = new WeakMap<Site, ReadonlyMap<string, string | null>>();

/** What each problem's message says, by its address. */
function messagesOf(site: Site): ReadonlyMap<string, string | null> {
  const known =
    told.get(site) ??
    new Map(
      listIssues(site).flatMap(({ issues }) =>
        issues.map(({ href, message }) => [href, message] as const),
      ),
    );
  told.set(site, known);
  return known;
}
