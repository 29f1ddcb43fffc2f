import GithubSlugger from 'github-slugger';
import { groupByFolder, type Grouping, groupByReporter } from './group-issues.ts';
import { tellApart } from './rules/tell-apart.ts';
import type { OutcomeNode, Option, QuestionNode, TreeIssue } from './tree.ts';

/** Options a page at most, the way out included: what a reader takes in at a glance. */
const MOST_OPTIONS = 9;
export const ROOT = 'start';
export const UNDOCUMENTED = 'not-documented';
const BY_SYMPTOM = 'by-symptom';
/** No question: `/browse/map/` is the picture of the tree. */
const MAP = 'map';

/**
 * Makes the questions that lead from "something is wrong" to one issue. Every issue is reached,
 * every page has a way on for whoever finds nothing that fits, and no page has a single answer.
 */
export function splitIssues(issues: readonly TreeIssue[]): (QuestionNode | OutcomeNode)[] {
  const splitter = new Splitter();
  const symptom = splitter.list(
    BY_SYMPTOM,
    'What goes wrong?',
    symptomsFirst(issues),
    (issue) => issue.title,
  );
  splitter.split(ROOT, issues, { label: 'None of these, or no message', to: symptom }, [
    groupByFolder,
    groupByReporter,
  ]);
  return [...splitter.nodes.values()].concat(undocumented());
}

/** Whoever has no message to go by is likelier to have a problem that shows none. */
function symptomsFirst(issues: readonly TreeIssue[]): TreeIssue[] {
  return [...issues].sort((a, b) => Number(a.kind === 'error') - Number(b.kind === 'error'));
}

function undocumented(): OutcomeNode {
  return {
    kind: 'outcome',
    id: UNDOCUMENTED,
    outcome: 'undocumented',
    issue: null,
    title: 'Not documented here',
    question: null,
    contact: null,
    content: [],
    source: null,
    options: [],
  };
}

class Splitter {
  readonly nodes = new Map<string, QuestionNode | OutcomeNode>();
  readonly #slugger = new GithubSlugger();

  constructor() {
    for (const id of [ROOT, UNDOCUMENTED, BY_SYMPTOM, MAP]) this.#slugger.slug(id);
  }

  /** Asks by the first grouping that separates; by what the messages say where none does. */
  split(
    id: string,
    issues: readonly TreeIssue[],
    wayOut: Option,
    groupings: readonly ((issues: readonly TreeIssue[]) => Grouping)[],
  ): string {
    const [first, ...rest] = groupings;
    if (!first || (id !== ROOT && issues.length < MOST_OPTIONS)) {
      return this.list(
        id,
        'What does it say?',
        issues,
        (issue) => tellApart(issue, issues),
        wayOut,
      );
    }
    const { question, groups, others } = first(issues);
    if (groups.size < 2) return this.split(id, issues, wayOut, rest);
    const shown = [...groups].slice(0, MOST_OPTIONS - 2);
    const hidden = [...groups].slice(MOST_OPTIONS - 2).flatMap(([, group]) => group);
    const left = [...new Set([...hidden, ...others])];
    const next = shown.some(([, group]) => group.length >= MOST_OPTIONS) ? [first, ...rest] : rest;
    const options = shown.map(([label, group]) => ({
      label,
      hint: count(group.length),
      to: this.#enter(label, group, wayOut, group.length < issues.length ? next : rest),
    }));
    const reachable = left.length > 0 && wayOut.to !== BY_SYMPTOM;
    if (reachable) {
      const to = this.#enter('Something else', left, wayOut, rest);
      options.push({ label: 'Something else', hint: count(left.length), to });
    }
    return this.#add(id, question, [...options, wayOut]);
  }

  /** One option an issue, in pages of at most nine. */
  list(
    id: string,
    question: string,
    issues: readonly TreeIssue[],
    label: (issue: TreeIssue) => string,
    wayOut: Option = { label: 'None of these', to: UNDOCUMENTED },
  ): string {
    const fits = issues.length < MOST_OPTIONS;
    const here = fits ? issues : issues.slice(0, MOST_OPTIONS - 1);
    const options = distinct(here.map((issue) => ({ label: label(issue), to: issue.id })));
    if (fits) return this.#add(id, question, [...options, wayOut]);
    const more = this.#slugger.slug(`${id}-more`);
    const to = this.list(more, question, issues.slice(here.length), label, wayOut);
    return this.#add(id, question, [...options, { label: 'Something else', to }]);
  }

  #enter(
    label: string,
    issues: readonly TreeIssue[],
    wayOut: Option,
    groupings: readonly ((issues: readonly TreeIssue[]) => Grouping)[],
  ): string {
    const [only] = issues;
    if (only && issues.length === 1) return only.id;
    const none = { label: 'None of these', to: wayOut.to };
    return this.split(this.#slugger.slug(label), issues, none, groupings);
  }

  #add(id: string, title: string, options: Option[]): string {
    this.nodes.set(id, { kind: 'question', id, title, question: title, options });
    return id;
  }
}

/** Two options with one label can't be chosen between: the later ones say which issue they are. */
function distinct(options: Option[]): Option[] {
  const seen = new Set<string>();
  return options.map((option) => {
    const label = seen.has(option.label) ? `${option.label} (${option.to})` : option.label;
    seen.add(option.label);
    return { ...option, label };
  });
}

function count(issues: number): string {
  return issues === 1 ? '1 documented problem' : `${issues} documented problems`;
}
