import type { RootContent } from 'mdast';
import type { Issue } from '#core/issue/issue.ts';

/** Questions and steps as data; every node has a page of its own. */
export interface DecisionTree {
  version: 1;
  /** Id of the first question. */
  root: string;
  nodes: TreeNode[];
}

export type TreeNode = QuestionNode | IssueNode | CheckNode | OutcomeNode;

interface NodeBase {
  /** Unique in the tree: `start`, `new-pssession`; for what belongs to an issue, `<issue>/<check>`. */
  id: string;
  /** The page's heading. */
  title: string;
  /** What the options answer; null on a page that only ends a path. */
  question: string | null;
  options: Option[];
}

/** Narrows down which issue it is; its page is `/browse/<id>/`. */
export interface QuestionNode extends NodeBase {
  kind: 'question';
}

/** The issue's own page, `/issues/<id>/`; its one option, if the issue has checks, leads into them. */
export interface IssueNode extends NodeBase {
  kind: 'issue';
  issue: string;
}

/** Something to look at or to do inside an issue; its page is `/issues/<issue>/<check>/`. */
export interface CheckNode extends NodeBase {
  kind: 'check';
  issue: string;
  /** The part of the document to follow here. */
  content: RootContent[];
  commands: string[];
  source: { path: string; line: number };
}

/** Where a path ends. */
export interface OutcomeNode extends NodeBase {
  kind: 'outcome';
  outcome: 'fixed' | 'escalate' | 'undocumented';
  issue: string | null;
  /** Who helps now, as the document names them: `Office 365 Support`. */
  contact: string | null;
  content: RootContent[];
  source: { path: string; line: number } | null;
}

export interface Option {
  label: string;
  /** A quieter second line: an example, a count. */
  hint?: string;
  /** Id of the node it leads to. */
  to: string;
  /** Present where it leads back on purpose, to try again what was tried before. */
  retry?: true;
  /** Present where it is for whoever finds no answer that fits. */
  wayOut?: true;
}

/** The part of an issue that the tree is made from. */
export type TreeIssue = Pick<
  Issue,
  'id' | 'title' | 'kind' | 'summary' | 'anchors' | 'errors' | 'causes' | 'resolutions' | 'source'
>;
