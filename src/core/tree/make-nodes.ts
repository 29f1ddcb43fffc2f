import GithubSlugger, { slug } from 'github-slugger';
import { cutSlug } from '#core/issue/assign-issue-ids.ts';
import type { TreeWords } from '#words/words.ts';
import type { Beat } from './read-beats.ts';
import type { CheckNode, Option, OutcomeNode, TreeIssue } from './tree.ts';

/** Makes the nodes of one issue, with ids that are unique in it and named after what they ask. */
export class NodeMaker {
  readonly nodes: (CheckNode | OutcomeNode)[] = [];
  readonly words: TreeWords;
  readonly #slugger = new GithubSlugger();
  readonly #issue: TreeIssue;

  constructor(issue: TreeIssue, words: TreeWords) {
    this.#issue = issue;
    this.words = words;
  }

  /** An id is given before the options are known, since those lead to nodes that are made later. */
  reserve(title: string): string {
    return `${this.#issue.id}/${this.#slugger.slug(nameNode(title) || 'check')}`;
  }

  check(
    id: string,
    title: string,
    question: string,
    beat: Beat | null,
    options: Option[],
    line = beat?.line ?? this.#issue.source.line,
  ): string {
    this.nodes.push({
      kind: 'check',
      id,
      issue: this.#issue.id,
      title,
      question,
      content: beat?.content ?? [],
      commands: beat?.commands ?? [],
      source: { path: this.#issue.source.path, line },
      options,
    });
    return id;
  }

  /** `name` is what its id is made from. */
  outcome(
    outcome: OutcomeNode['outcome'],
    name: string,
    title: string,
    beat: Pick<Beat, 'content' | 'contact' | 'line'> | null = null,
  ): string {
    const id = this.reserve(name);
    this.nodes.push({
      kind: 'outcome',
      id,
      outcome,
      issue: this.#issue.id,
      title,
      question: null,
      contact: beat?.contact ?? null,
      content: beat?.content ?? [],
      source: beat && { path: this.#issue.source.path, line: beat.line },
      options: [],
    });
    return id;
  }
}

/** Bytes of a node's own part of its id. */
const LONGEST_ID = 60;

/** The words of a title as a slug, short enough for an address; empty where it has none. */
export function nameNode(title: string): string {
  // A mark is part of its letter: without it, the word is another.
  return cutSlug(slug(title.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()), LONGEST_ID);
}
