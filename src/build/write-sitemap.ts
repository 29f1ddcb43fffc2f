import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import { isListed } from './is-listed.ts';

export interface SitemapOptions {
  site: string;
  base: string;
  gone: readonly { from: string }[];
  pages: readonly string[];
}

/** Writes a sitemap of the pages that belong into one. Astro's integration needs no more of a build than this (3.7). */
export async function writeSitemap(
  outDir: string,
  { site, base, gone, pages }: SitemapOptions,
): Promise<void> {
  const customPages = pages.filter((page) => isListed(page, base, gone));
  const { hooks } = sitemap({ customPages });
  const said: Pick<AstroIntegrationLogger, 'info' | 'warn'> = {
    info: () => undefined,
    warn: console.warn,
  };
  const logger = said as AstroIntegrationLogger;
  const config = { site, base } as AstroConfig;
  await hooks['astro:config:done']?.({ config, logger } as Parameters<
    NonNullable<(typeof hooks)['astro:config:done']>
  >[0]);
  await hooks['astro:routes:resolved']?.({ routes: [], logger });
  const dir = pathToFileURL(`${outDir}/`);
  await hooks['astro:build:done']?.({ dir, pages: [], assets: new Map(), logger });
}
