import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#build/get-site.ts';

export const getStaticPaths = (async () => {
  const { images } = await getSite();
  const byName = new Map(Array.from(images.values(), (image) => [image.name, image]));
  return Array.from(byName, ([name, { file }]) => ({ params: { name }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props.file)));
