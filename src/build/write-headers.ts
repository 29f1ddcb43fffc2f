import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { formatHeaders, formatNginx, listHeaders } from './format-headers.ts';

/** Writes what hosts are to send with each file: `_headers`, and `nginx.conf` for a `server` block. */
export function writeHeaders(policy: string): AstroIntegration {
  let base = '/';
  return {
    name: 'diagnostree:write-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const headers = listHeaders(policy);
        await writeFile(new URL('_headers', dir), formatHeaders(headers, base));
        await writeFile(new URL('nginx.conf', dir), formatNginx(headers, base));
      },
    },
  };
}
