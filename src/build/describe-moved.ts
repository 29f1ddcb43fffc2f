import type { Retired } from '#core/links/ledger.ts';
import type { MovedPage } from '#core/links/list-moved-pages.ts';
import type { Words } from '#words/words.ts';
import { guideById } from './find-guide.ts';
import { nodeOf } from './find-node.ts';
import type { Site } from './load-site.ts';
import { siteUrl } from './site-url.ts';

/** What a page shows whose only business is to lead elsewhere. */
export function describeMoved({ to, fragments }: MovedPage, site: Site) {
  return {
    title: titleOf(to, site) ?? site.words.moved.title,
    href: toHref(to),
    fragments: fragments.map(({ fragment, to: target }) => ({ fragment, href: toHref(target) })),
  };
}

/** What is left of an issue or a document that no longer applies. */
export function describeRetired({ title, since, reason, see }: Retired, site: Site) {
  return {
    title,
    since: inWords(since, site.words),
    date: since,
    reason,
    see: see === undefined ? null : { href: toHref(see), title: titleOf(see, site) ?? see },
    home: siteUrl(''),
    browse: siteUrl(`browse/${site.tree.root}/`),
  };
}

/** `2026-01-31` → `31 January 2026` */
export function inWords(date: string, { locale }: Words): string {
  return formatOf(locale).format(new Date(`${date}T00:00:00Z`));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes as long as a page. */
function formatOf(locale: string): Intl.DateTimeFormat {
  const known = formats.get(locale);
  const format = known ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  if (!known) formats.set(locale, format);
  return format;
}

/** A path of the ledger as an address: `/issues/x/` → `/help/issues/x/`; a whole address stays. */
export function toHref(path: string): string {
  return path.startsWith('/') ? siteUrl(path) : path;
}

/** What a page of the site is called; null for what is none. */
export function titleOf(path: string, site: Site): string | null {
  const page = path.replace(/#.*$/s, '');
  const [, kind, id = ''] = /^\/(issues|guides|browse)\/(.+)\/$/.exec(page) ?? [];
  const retired = site.links.ledger.retired[page]?.title ?? null;
  if (kind === 'guides') return guideById(id, site)?.title ?? retired;
  if (kind === undefined) return null;
  return nodeOf(id, site.tree)?.title ?? retired;
}
