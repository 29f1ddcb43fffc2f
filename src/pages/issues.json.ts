import type { APIRoute } from 'astro';
import { getSite } from '#build/get-site.ts';
import { publicIndexOf } from '#build/public-index-of.ts';

export const GET: APIRoute = async () => Response.json(publicIndexOf(await getSite()));
