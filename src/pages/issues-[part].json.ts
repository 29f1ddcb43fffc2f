import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#build/get-site.ts';
import { indexParts } from '#build/index-parts.ts';

/** The parts of a large index after the first. */
export const getStaticPaths = (async () =>
  indexParts(await getSite())
    .slice(1)
    .map((_, at) => ({ params: { part: `${at + 2}` } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(indexParts(await getSite())[Number(params['part']) - 1]);
