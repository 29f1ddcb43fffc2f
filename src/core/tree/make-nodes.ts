import GithubSlugger from 'github-slugger';
import type { Beat } from './read-beats.ts';
import type { CheckNode, Option, OutcomeNode, TreeIssue } from './tree.ts';

/** Makes the nodes of one issue, with ids that are unique in it and named after what they ask. */
export class NodeMaker {
  readonly nodes: (CheckNode | OutcomeNode)[] = [];
  readonly #slugger = new GithubSlugger();
  readonly #issue: TreeIssue;

  constructor(issue: TreeIssue) {
    this.#issue = issue;
  }

  /** An id is given before the options are known, since those lead to nodes that are made later. */
  reserve(title: string): string {
    const words = title
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .split(' ');
    const short: string[] = [];
    for (const word of words) {
      if ([...short, word].join('-').length > LONGEST_ID) break;
      short.push(word);
    }
    return `${this.#issue.id}/${this.#slugger.slug(short.join(' ') || 'check')}`;
  }

  check(
    id: string,
    title: string,
    question: string,
    beats: readonly Beat[],
    options: Option[],
    line = beats[0]?.line ?? this.#issue.source.line,
  ): string {
    this.nodes.push({
      kind: 'check',
      id,
      issue: this.#issue.id,
      title,
      question,
      content: beats.flatMap(({ content }) => content),
      commands: beats.flatMap(({ commands }) => commands),
      source: { path: this.#issue.source.path, line },
      options,
    });
    return id;
  }

  outcome(
    outcome: OutcomeNode['outcome'],
    title: string,
    beat: Pick<Beat, 'content' | 'contact' | 'line'> | null,
  ): string {
    const id = this.reserve(outcome === 'fixed' ? 'fixed' : title);
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

const LONGEST_ID = 60;
