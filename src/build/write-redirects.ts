import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { formatNginxMap, formatRedirects } from '#core/links/format-redirects.ts';
import { loadSite } from './load-site.ts';
import { movedPagesOf } from './moved-pages-of.ts';

/** Writes the redirects for hosts that read them from a file: `_redirects`, and `redirects.map` for nginx. */
export function writeRedirects(folder: string): AstroIntegration {
  let base = '/';
  return {
    name: 'diagnostree:write-redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const moves = movedPagesOf(await loadSite(folder));
        await writeFile(new URL('_redirects', dir), formatRedirects(moves, base));
        await writeFile(new URL('redirects.map', dir), formatNginxMap(moves, base));
      },
    },
  };
}
