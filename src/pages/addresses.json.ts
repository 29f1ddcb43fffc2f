import type { APIRoute } from 'astro';
import { getSite } from '#build/get-site.ts';
import { listAddresses } from '#build/list-addresses.ts';
import { siteUrl } from '#build/site-url.ts';
import { countShards } from '#client/address-shards.ts';
import { packAddresses } from '#client/pack-addresses.ts';

/** What the page for unknown addresses looks them up in; that of a large site has shards instead. */
export const GET: APIRoute = async () => {
  const addresses = listAddresses(await getSite());
  return countShards(addresses) === 1
    ? Response.json(packAddresses(addresses, siteUrl('')))
    : new Response(null);
};
