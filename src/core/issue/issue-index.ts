import type { Issue } from './issue.ts';

/** What the build knows about a folder of documents; `toPublicIndex` gives its published form. */
export interface IssueIndex {
  version: 1;
  guides: GuideEntry[];
  issues: Issue[];
}

export interface GuideEntry {
  id: string;
  title: string;
  source: string;
  appliesTo: string[];
  /** Ids of its issues, in document order. */
  issues: string[];
}
