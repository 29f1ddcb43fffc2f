import type { MovedPage } from '#core/links/list-moved-pages.ts';

type Moves = readonly Pick<MovedPage, 'from'>[];

/**
 * Whether a page belongs into the sitemap: home, problems, documents, questions and lists. Checks are read
 * in the course of a diagnosis, and what has moved or retired is no page of its own.
 *
 * @param page whole address
 * @param base what the site is served below: `/`, `/help/`
 */
export function isListed(page: string, base: string, moves: Moves): boolean {
  const path = decodeURI(new URL(page).pathname).slice(base.replace(/\/*$/, '').length);
  const isPage = /^\/(?:(?:issues|guides)\/[^/]+\/|browse\/[^/]+\/|all\/(?:[^/]+\/)?)?$/.test(path);
  return isPage && !pathsOf(moves).has(path);
}

const known = new WeakMap<Moves, Set<string>>();

/** Each of thousands of pages is looked for among thousands of moves. */
function pathsOf(moves: Moves): Set<string> {
  const paths = known.get(moves) ?? new Set(moves.map(({ from }) => from));
  known.set(moves, paths);
  return paths;
}
