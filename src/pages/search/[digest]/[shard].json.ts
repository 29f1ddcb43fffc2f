import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getSite } from '#build/get-site.ts';
import { searchFiles } from '#build/search-files.ts';

export const getStaticPaths = (async () => {
  const { digest, shards } = await searchFiles(await getSite());
  return Array.from(shards, ([shard, json]) => ({ params: { digest, shard }, props: { json } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.json);
