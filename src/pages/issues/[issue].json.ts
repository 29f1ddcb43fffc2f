import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSite } from '#build/get-site.ts';
import { listIssueFiles } from '#build/list-issue-files.ts';

/** One issue for machines: `/issues/<id>.json`. */
export async function getStaticPaths() {
  return listIssueFiles(await getSite()).map((issue) => ({
    params: { issue: issue.id },
    props: { issue },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.issue);
