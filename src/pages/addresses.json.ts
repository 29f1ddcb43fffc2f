import type { APIRoute } from 'astro';
import { getSite } from '#build/get-site.ts';
import { listAddresses } from '#build/list-addresses.ts';
import { countShards } from '#client/address-shards.ts';

/** What the page for unknown addresses looks them up in; that of a large site has shards instead. */
export const GET: APIRoute = async () => {
  const addresses = listAddresses(await getSite());
  return countShards(addresses) === 1 ? Response.json(addresses) : new Response(null);
};
