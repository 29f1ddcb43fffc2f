import type { APIRoute } from 'astro';
import { describeSite } from '#build/describe-site.ts';
import { formatManifest } from '#build/format-manifest.ts';
import { getSite } from '#build/get-site.ts';
import { siteUrl } from '#build/site-url.ts';

/** What makes the site an app on a device; `.json`, which every host sends with a right type. */
export const GET: APIRoute = async () => {
  const { name, words } = describeSite(await getSite());
  return Response.json(formatManifest(name, words.lang, siteUrl('')));
};
