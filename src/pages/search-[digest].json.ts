import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#build/get-site.ts';
import { searchDigest } from '#build/search-file.ts';

export const getStaticPaths = (async () => [
  { params: { digest: searchDigest(await getSite()) } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = async () => Response.json((await getSite()).search);
