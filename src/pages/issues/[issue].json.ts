import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSite } from '#build/get-site.ts';
import { publicIndexOf } from '#build/public-index-of.ts';

/** One issue for machines: `/issues/<id>.json`, the same object as in `/issues.json`. */
export async function getStaticPaths() {
  const { issues } = publicIndexOf(await getSite());
  return issues.map((issue) => ({ params: { issue: issue.id }, props: { issue } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json({ version: 1, ...props.issue });
