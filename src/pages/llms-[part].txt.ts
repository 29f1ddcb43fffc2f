import type { APIRoute, GetStaticPaths } from 'astro';
import { countModelParts, describeForModels } from '#build/describe-for-models.ts';
import { getSite } from '#build/get-site.ts';

/** The parts of a large site's list after the first. */
export const getStaticPaths = (async () =>
  Array.from({ length: countModelParts(await getSite()) - 1 }, (_, at) => ({
    params: { part: `${at + 2}` },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ site, params }) =>
  new Response(describeForModels(await getSite(), site, Number(params['part'])), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
