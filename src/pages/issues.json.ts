import type { APIRoute } from 'astro';
import { getSite } from '#build/get-site.ts';
import { indexParts } from '#build/index-parts.ts';

export const GET: APIRoute = async () => Response.json(indexParts(await getSite())[0]);
