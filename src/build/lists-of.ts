import type { IssueIndex } from '#core/issue/issue-index.ts';
import { type ListPage, LONG_LIST, planLists } from './plan-lists.ts';

/** A problem or a document, as a list needs it. */
interface Listed {
  id: string;
  title: string;
}

/** The lists of a site by page; both empty where its home page holds them. */
export interface SiteLists {
  issues: ListPage<Listed>[];
  /** Documents that no problem was found in. */
  documents: ListPage<Listed>[];
}

const made = new WeakMap<IssueIndex, SiteLists>();

/** Plans the lists of a site once for all their pages. */
export function listsOf(index: IssueIndex): SiteLists {
  const known = made.get(index) ?? plan(index);
  made.set(index, known);
  return known;
}

function plan({ issues, guides }: IssueIndex): SiteLists {
  const documents = guides.filter((guide) => guide.issues.length === 0);
  if (issues.length + documents.length < LONG_LIST) return { issues: [], documents: [] };
  return {
    issues: planLists(issues),
    documents: planLists(documents).map((page) => ({ ...page, slug: `documents-${page.slug}` })),
  };
}
