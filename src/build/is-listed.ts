import type { MovedPage } from '#core/links/list-moved-pages.ts';

/**
 * Whether a page belongs into the sitemap: home, problems, documents and questions. Checks are read
 * in the course of a diagnosis, and what has moved or retired is no page of its own.
 *
 * @param page whole address
 * @param base what the site is served below: `/`, `/help/`
 */
export function isListed(
  page: string,
  base: string,
  moves: readonly Pick<MovedPage, 'from'>[],
): boolean {
  const path = decodeURI(new URL(page).pathname).slice(base.replace(/\/*$/, '').length);
  const isPage = /^\/(?:(?:issues|guides)\/[^/]+\/|browse\/[^/]+\/)?$/.test(path);
  return isPage && moves.every(({ from }) => from !== path);
}
