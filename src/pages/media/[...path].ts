import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#build/get-site.ts';

export const getStaticPaths = (async () =>
  Array.from((await getSite()).images, ([path]) => ({
    params: { path },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response((await getSite()).images.get(params['path'] ?? '')?.bytes);
