import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#build/get-site.ts';
import { listChecks } from '#build/list-checks.ts';

export const getStaticPaths = (async () =>
  (await getSite()).tree.nodes
    .filter(({ kind, options }) => kind === 'issue' && options.length > 0)
    .map(({ id }) => ({ params: { issue: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(listChecks(params['issue'] ?? '', await getSite()));
