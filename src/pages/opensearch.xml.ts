import type { APIRoute } from 'astro';
import { describeSite } from '#build/describe-site.ts';
import { formatOpenSearch } from '#build/format-opensearch.ts';
import { getSite } from '#build/get-site.ts';
import { siteUrl } from '#build/site-url.ts';

/** Lets the browser's address bar search the site. Its addresses are whole, so it wants `SITE_URL`. */
export const GET: APIRoute = async ({ site, url }) => {
  const { name, words } = describeSite(await getSite());
  const home = new URL(siteUrl(''), site ?? url);
  return new Response(formatOpenSearch(name, home, words), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
