import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#build/get-site.ts';

export const getStaticPaths = (async () => {
  const { images } = await getSite();
  const byName = new Map(Array.from(images.values(), (image) => [image.name, image]));
  return Array.from(byName, ([name, { bytes }]) => ({ params: { name }, props: { bytes } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes);
