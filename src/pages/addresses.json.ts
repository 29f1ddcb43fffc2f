import type { APIRoute } from 'astro';
import { getSite } from '#build/get-site.ts';
import { listAddresses } from '#build/list-addresses.ts';

/** What the page for unknown addresses looks them up in. */
export const GET: APIRoute = async () => Response.json(listAddresses(await getSite()));
