import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { formatNginxMap, formatRedirects } from '#core/links/format-redirects.ts';
import type { MovedPage } from '#core/links/list-moved-pages.ts';

/**
 * Writes the redirects for hosts that read them from a file: `_redirects`, and `redirects.map` for
 * nginx. `moves` are looked at when the build is done.
 */
export function writeRedirects(moves: readonly Pick<MovedPage, 'from' | 'to'>[]): AstroIntegration {
  let base = '/';
  return {
    name: 'diagnostree:write-redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_redirects', dir), formatRedirects(moves, base));
        await writeFile(new URL('redirects.map', dir), formatNginxMap(moves, base));
      },
    },
  };
}
