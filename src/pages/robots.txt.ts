import type { APIRoute } from 'astro';
import { siteUrl } from '#build/site-url.ts';

/** Read where the site has a host of its own; the sitemap has whole addresses, so it wants `SITE_URL`. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `Sitemap: ${new URL(siteUrl('sitemap-index.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
