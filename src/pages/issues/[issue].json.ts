import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSite } from '#build/get-site.ts';
import { issueFileOf } from '#build/issue-file-of.ts';

/** One issue for machines: `/issues/<id>.json`. */
export async function getStaticPaths() {
  const { index } = await getSite();
  return index.issues.map((issue) => ({ params: { issue: issue.id }, props: { issue } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
  Response.json(issueFileOf(props.issue, await getSite()));
