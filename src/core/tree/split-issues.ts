import GithubSlugger from 'github-slugger';
import type { TreeWords } from '#words/words.ts';
import { groupByAlphabet } from './group-by-alphabet.ts';
import { groupByTopic } from './group-by-topic.ts';
import { groupByFolder, type Grouping, groupByReporter } from './group-issues.ts';
import { labelApart } from './label-apart.ts';
import { nameNode } from './make-nodes.ts';
import { tellApart } from './rules/tell-apart.ts';
import type { Option, OutcomeNode, QuestionNode, TreeIssue } from './tree.ts';

/** Answers a page at most: with the two ways out, nine options are what a reader takes in at a glance. */
const MOST_ANSWERS = 7;
/** Choices from the first question to an issue, at most; seven answers each reach 16,807 issues. */
const MOST_CHOICES = 5;
export const ROOT = 'start';
export const UNDOCUMENTED = 'not-documented';
const BY_SYMPTOM = 'by-symptom';

type Group = (issues: readonly TreeIssue[], words: TreeWords) => Grouping;
/** What to call each of some issues on one page, by id. */
type Labels = (issues: readonly TreeIssue[]) => ReadonlyMap<string, string>;

/**
 * Makes the questions that lead from "something is wrong" to one issue: where it goes wrong, what
 * reported it, what it is about, what it says. Every issue is reached in at most five choices, a
 * page has at most nine options, two of them for whoever finds nothing that fits or can't tell, and
 * no page has a single answer. Reader's questions come first; the alphabet only where none helps.
 */
export function splitIssues(
  issues: readonly TreeIssue[],
  words: TreeWords,
): (QuestionNode | OutcomeNode)[] {
  const splitter = new Splitter(issues, words);
  if (issues.length === 0) {
    // Nothing to ask: the start only hands on.
    splitter.add(ROOT, words.nothingYet, [wayOut(words.whatToDo, UNDOCUMENTED)]);
    return [...splitter.nodes.values(), undocumented(words)];
  }
  const bySymptom = new Branch(splitter, [byTopic], words.whatGoesWrong, titlesOf, {
    none: wayOut(words.noneOfThese, UNDOCUMENTED),
    unsure: wayOut(words.notSure, UNDOCUMENTED),
  });
  const start = new Branch(
    splitter,
    [groupByFolder, groupByReporter, byTopic],
    words.whatDoesItSay,
    tellApart,
    {
      none: wayOut(words.noneOrNoMessage, BY_SYMPTOM),
      unsure: wayOut(words.notSure, BY_SYMPTOM),
    },
  );
  start.split(ROOT, issues, MOST_CHOICES);
  // Whoever comes here has made a choice already.
  bySymptom.split(BY_SYMPTOM, symptomsFirst(issues), MOST_CHOICES - 1);
  return [...splitter.nodes.values(), undocumented(words)];
}

function wayOut(label: string, to: string): Option {
  return { label, to, wayOut: true };
}

function titlesOf(issues: readonly TreeIssue[]): Map<string, string> {
  return new Map(issues.map(({ id, title }) => [id, title]));
}

const byTopic: Group = (issues, words) => groupByTopic(issues, MOST_ANSWERS - 1, words);

/** Whoever has no message to go by is likelier to have a problem that shows none. */
function symptomsFirst(issues: readonly TreeIssue[]): TreeIssue[] {
  return [...issues].sort((a, b) => Number(a.kind === 'error') - Number(b.kind === 'error'));
}

function undocumented(words: TreeWords): OutcomeNode {
  return {
    kind: 'outcome',
    id: UNDOCUMENTED,
    outcome: 'undocumented',
    issue: null,
    title: words.notDocumented,
    question: null,
    contact: null,
    content: [],
    source: null,
    options: [],
  };
}

/** The questions made so far, and their ids. */
class Splitter {
  readonly nodes = new Map<string, QuestionNode>();
  readonly words: TreeWords;
  readonly #slugger = new GithubSlugger();

  constructor(issues: readonly TreeIssue[], words: TreeWords) {
    this.words = words;
    // Issues are nodes too. `map` is the page of the whole tree.
    const taken = [ROOT, UNDOCUMENTED, BY_SYMPTOM, 'map', ...issues.map(({ id }) => id)];
    for (const id of taken) this.#slugger.slug(id);
  }

  name(text: string): string {
    return this.#slugger.slug(nameNode(text) || 'question');
  }

  add(id: string, title: string, options: Option[]): string {
    this.nodes.set(id, { kind: 'question', id, title, question: title, options });
    return id;
  }
}

/** One way of asking, from a first question down to the issues. */
class Branch {
  readonly #splitter: Splitter;
  readonly #groups: readonly Group[];
  readonly #question: string;
  readonly #labels: Labels;
  readonly #ways: { none: Option; unsure: Option };

  constructor(
    splitter: Splitter,
    groups: readonly Group[],
    question: string,
    labels: Labels,
    ways: { none: Option; unsure: Option },
  ) {
    this.#splitter = splitter;
    this.#groups = groups;
    this.#question = question;
    this.#labels = labels;
    this.#ways = ways;
  }

  /** Makes the page `id` for these issues, and all below it, in at most `choices` choices. */
  split(id: string, issues: readonly TreeIssue[], choices: number): string {
    const { words } = this.#splitter;
    const grouping = this.#group(id, issues, choices);
    if (!grouping) return this.#list(id, issues);
    const options = [...grouping.groups].map(([label, group]) => ({
      label,
      hint: words.problems(group.length),
      to: this.#enter(group, choices - 1, isTop(id) ? label : `${id} ${label}`),
    }));
    const none =
      id === ROOT && grouping.noneIsAnswer === true && isReachable(grouping.others, issues);
    const ways = this.#waysOut(id);
    if (grouping.others.length > 0 && !none) {
      const to = this.#enter(grouping.others, choices - 1, `${id} other`);
      ways.unshift({
        ...wayOut(words.somethingElse, to),
        hint: words.problems(grouping.others.length),
      });
    }
    return this.#splitter.add(id, grouping.question, [...labelApart(options, ways), ...ways]);
  }

  /** The first grouping that separates the issues, and small enough for the choices that are left. */
  #group(id: string, issues: readonly TreeIssue[], choices: number): Grouping | null {
    const { words } = this.#splitter;
    const few = issues.length <= MOST_ANSWERS;
    if (few && (id !== ROOT || this.#groups.length === 1)) return null;
    for (const group of few ? this.#groups.slice(0, -1) : this.#groups) {
      const capped = cap(group(issues, words));
      if (separates(capped, issues.length, MOST_ANSWERS ** (choices - 1))) return capped;
    }
    return few ? null : groupByAlphabet(issues, MOST_ANSWERS, words);
  }

  /** One option an issue. */
  #list(id: string, issues: readonly TreeIssue[]): string {
    const labels = this.#labels(issues);
    const options = issues.map((issue) => ({
      label: labels.get(issue.id) ?? issue.title,
      to: issue.id,
    }));
    const ways = this.#waysOut(id);
    return this.#splitter.add(id, this.#question, [...labelApart(options, ways, issues), ...ways]);
  }

  #enter(issues: readonly TreeIssue[], choices: number, name: string): string {
    const [only] = issues;
    if (only && issues.length === 1) return only.id;
    return this.split(this.#splitter.name(name), issues, choices);
  }

  #waysOut(id: string): Option[] {
    const { none, unsure } = this.#ways;
    return [id === ROOT ? none : { ...none, label: this.#splitter.words.noneOfThese }, unsure];
  }
}

function isTop(id: string): boolean {
  return id === ROOT || id === BY_SYMPTOM;
}

/** Keeps the largest groups of a grouping; what is in none of them becomes "others". */
function cap(grouping: Grouping): Grouping {
  const { groups, others } = grouping;
  const all = groups.size + (others.length > 0 ? 1 : 0);
  if (all <= MOST_ANSWERS) return grouping;
  const kept = [...groups].slice(0, MOST_ANSWERS - 1);
  const placed = new Set(kept.flatMap(([, group]) => group));
  const dropped = [...groups.values()].flat().concat(others);
  return {
    ...grouping,
    noneIsAnswer: false,
    groups: new Map(kept),
    others: [...new Set(dropped)].filter((issue) => !placed.has(issue)),
  };
}

/** Whether "none of these" leads to the others within the choices that a reader has. */
function isReachable(others: readonly TreeIssue[], all: readonly TreeIssue[]): boolean {
  return others.length <= all.length / 2 && all.length <= MOST_ANSWERS ** (MOST_CHOICES - 1);
}

function separates({ groups, others }: Grouping, total: number, room: number): boolean {
  const sizes = [...groups.values(), others].map(({ length }) => length).filter(Boolean);
  const largest = Math.max(...sizes);
  return sizes.length > 1 && largest <= room && largest < total && others.length <= total * 0.75;
}
