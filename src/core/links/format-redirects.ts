import type { MovedPage } from './list-moved-pages.ts';

type Move = Pick<MovedPage, 'from' | 'to'>;

/** Lines that Cloudflare Pages reads; further ones do nothing there. */
const MOST_REDIRECTS = 2000;

/**
 * Writes redirects as Netlify and Cloudflare Pages read them from `_redirects`.
 * https://developers.cloudflare.com/pages/configuration/redirects/
 * Of more than `MOST_REDIRECTS`, the rest is left to the pages that lead on, and to the one for
 * unknown addresses.
 *
 * `/help/issues/old/ /help/issues/new/ 301`
 *
 * @param base what the site is served below: `/`, `/help/`
 */
export function formatRedirects(moves: readonly Move[], base: string): string {
  return moves
    .slice(0, MOST_REDIRECTS)
    .map(({ from, to }) => `${below(base, from)} ${below(base, to)} 301\n`)
    .join('');
}

/**
 * Writes redirects as lines of an nginx `map` of `$uri`, which has its escapes decoded. A map tells
 * ASCII capitals from small letters as little as it takes the same address twice: the first counts.
 * https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export function formatNginxMap(moves: readonly Move[], base: string): string {
  const lines = new Map<string, string>();
  for (const { from, to } of moves) {
    const address = decodeURI(below(base, from));
    const key = address.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    if (!lines.has(key)) lines.set(key, `${quote(address)} ${quote(below(base, to))};\n`);
  }
  return [...lines.values()].join('');
}

function below(base: string, path: string): string {
  return path.startsWith('/') ? encodeURI(decode(base.replace(/\/*$/, '') + path)) : path;
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function quote(text: string): string {
  return `"${text.replace(/[\\"$]/g, String.raw`\$&`)}"`;
}
