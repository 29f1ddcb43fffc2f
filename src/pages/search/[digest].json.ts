import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#build/get-site.ts';
import { searchFiles } from '#build/search-files.ts';

export const getStaticPaths = (async () => [
  { params: { digest: (await searchFiles(await getSite())).digest } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = async () => new Response((await searchFiles(await getSite())).main);
