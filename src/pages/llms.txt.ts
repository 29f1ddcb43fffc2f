import type { APIRoute } from 'astro';
import { describeForModels } from '#build/describe-for-models.ts';
import { getSite } from '#build/get-site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(describeForModels(await getSite(), site), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
