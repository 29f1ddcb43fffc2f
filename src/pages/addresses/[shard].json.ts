import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getSite } from '#build/get-site.ts';
import { listAddresses } from '#build/list-addresses.ts';
import { siteUrl } from '#build/site-url.ts';
import { countShards, shardAddresses } from '#client/address-shards.ts';
import { packAddresses } from '#client/pack-addresses.ts';

/** The addresses of a large site, by what one is looked up by. */
export const getStaticPaths = (async () => {
  const addresses = listAddresses(await getSite());
  if (countShards(addresses) === 1) return [];
  const shards = shardAddresses(addresses, siteUrl(''));
  return shards.map((shard, at) => ({ params: { shard: `${at}` }, props: { shard } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  Response.json(packAddresses(props.shard, siteUrl('')));
