import type { APIRoute } from 'astro';
import { describeSite } from '#build/describe-site.ts';
import { formatManifest } from '#build/format-manifest.ts';
import { getSite } from '#build/get-site.ts';
import { siteUrl } from '#build/site-url.ts';

/** What makes the site an app on a device; `.json`, which every host sends with a right type. */
export const GET: APIRoute = async () =>
  Response.json(formatManifest(describeSite(await getSite()).name, siteUrl('')));
