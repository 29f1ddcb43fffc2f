import type { Resolution } from '#core/issue/issue.ts';
import { NodeMaker } from './make-nodes.ts';
import { type Beat, readBeats } from './read-beats.ts';
import { isCheck } from './rules/is-check.ts';
import { isConclusion } from './rules/is-conclusion.ts';
import { nameStep } from './rules/name-step.ts';
import { resolveSubject } from './rules/resolve-subject.ts';
import type { CheckNode, Option, OutcomeNode, TreeIssue } from './tree.ts';

/**
 * Compiles an issue's resolutions into guided checks: conditions become questions, all else stays
 * in the document's order, each step asking "Did this work?". The first node is where to begin;
 * several resolutions follow one another, as other ways to try. Empty where there is no fix.
 */
export function compileChecks(issue: TreeIssue): (CheckNode | OutcomeNode)[] {
  const ways = issue.resolutions.map(readWay).filter((beats) => beats.length > 0);
  if (ways.length === 0) return [];
  const make = new NodeMaker(issue);
  const fixed = make.outcome('fixed', 'Fixed', null);
  let next = make.outcome('escalate', 'No documented step is left', null);
  for (const beats of ways.toReversed()) next = new Way(beats, make, fixed, next).enter(0);
  return inReadingOrder(make.nodes, next);
}

/**
 * Steps that the author numbered are done one after the other: they stand on one page up to the
 * first condition. What is only looked at, and asides, go with their neighbours everywhere.
 */
function readWay(resolution: Resolution): Beat[] {
  const beats: Beat[] = [];
  for (const beat of resolution.steps.flatMap(readBeats)) {
    const last = beats.at(-1);
    if (last && beat.guard === null && goesWith(last, beat, resolution.ordered)) {
      const steps = last.steps + (isAside(beat) ? 0 : beat.steps);
      beats[beats.length - 1] = { ...join(last, beat), steps };
    } else beats.push(beat);
  }
  return beats;
}

function goesWith(last: Beat, beat: Beat, ordered: boolean): boolean {
  if (last.contact !== null) return false;
  if (isAside(beat)) return true;
  if (beat.contact !== null || last.guard !== null) return false;
  return ordered || isCheck(last.sentences);
}

/** "For details, see …", "To prevent this, …": nothing that mends the problem at hand. */
function isAside({ commands, contact, sentences }: Beat): boolean {
  return commands.length === 0 && contact === null && ASIDE.test(sentences[0] ?? '');
}

const ASIDE =
  /^(?:for (?:more |further )?(?:details|information|help)|to (?:avoid|prevent|keep|stay)|note|see |these |that (?:is|will)|this (?:is|will))|\b(?:explains|describes)\b/i;

function join(one: Beat, two: Beat): Beat {
  return {
    ...one,
    sentences: [...one.sentences, ...two.sentences],
    content: [...one.content, ...two.content],
    commands: [...one.commands, ...two.commands],
    contact: one.contact ?? two.contact,
  };
}

/** One resolution's beats on their way to becoming nodes. */
class Way {
  readonly #beats: readonly Beat[];
  readonly #make: NodeMaker;
  readonly #fixed: string;
  readonly #end: string;
  /** Steps by what they do and where they go on: two ways to one step share its page. */
  readonly #made = new Map<string, string>();

  constructor(beats: readonly Beat[], make: NodeMaker, fixed: string, end: string) {
    this.#beats = beats;
    this.#make = make;
    this.#fixed = fixed;
    this.#end = end;
  }

  /** Id of the node that the beat at `index` begins with; past the last beat, of what comes after. */
  enter(index: number): string {
    const beat = this.#beats[index];
    if (!beat) return this.#end;
    if (beat.guard?.kind === 'asked') return this.#ask(index, null);
    if (this.#asksAbout(index)) return this.#ask(index + 1, beat);
    return this.#act(index, () => this.enter(this.#spanEnd(index)));
  }

  /** Index after the beats that only follow on from this one: its failure, a question about it. */
  #spanEnd(index: number): number {
    let end = index + 1;
    while (
      this.#beats[end]?.guard?.kind === 'failed' ||
      this.#asksAbout(end - 1) ||
      (end - 1 > index && this.#isOpposite(end - 1, end))
    ) {
      end += 1;
    }
    return end;
  }

  /** Whether two beats are the two answers to one question. */
  #isOpposite(one: number, two: number): boolean {
    const [a, b] = [this.#beats[one]?.guard, this.#beats[two]?.guard];
    return (
      a?.kind === 'asked' &&
      b?.kind === 'asked' &&
      a.ask.key === b.ask.key &&
      a.ask.holds !== b.ask.holds
    );
  }

  /** Whether the next beat's question is about what this beat tells the reader to do. */
  #asksAbout(index: number): boolean {
    const beat = this.#beats[index];
    const guard = this.#beats[index + 1]?.guard;
    if (!beat || guard?.kind !== 'asked' || this.#isOpposite(index, index + 1)) return false;
    const looksBack = /\b(?:there|this|that|it)\b/i.test(guard.ask.question);
    return looksBack || (beat.guard === null && isCheck(beat.sentences));
  }

  /** A question with its two answers. `before` is what to do to find the answer. */
  #ask(index: number, before: Beat | null): string {
    const guard = this.#beats[index]?.guard;
    if (guard?.kind !== 'asked') return this.enter(index);
    const { ask } = guard;
    const end = this.#spanEnd(index);
    const question = resolveSubject(ask.question, before?.sentences ?? []);
    const id = this.#make.reserve(question);
    let whenHolds: Answer;
    let whenNot: Answer;
    if (this.#isOpposite(index, end)) {
      const rest = memo(() => this.enter(this.#spanEnd(end)));
      // "If that fails" after the second answer is said of both.
      const both = this.#beats[end + 1]?.guard?.kind === 'failed';
      const after = both ? memo(() => this.#act(end + 1, rest)) : rest;
      const opposite = memo(() => this.#answer(end, rest).to);
      // What is done because something isn't so makes it so: the other answer then applies.
      whenHolds = this.#answer(index, ask.holds ? after : opposite);
      whenNot = { ...this.#answer(end, rest), to: opposite() };
    } else {
      const after = memo(() => this.enter(end));
      whenHolds = this.#answer(index, after);
      whenNot = { to: after() };
    }
    return this.#make.check(id, question, question, before ? [before] : [], [
      { label: 'Yes', ...(ask.holds ? whenHolds : whenNot) },
      { label: 'No', ...(ask.holds ? whenNot : whenHolds) },
    ]);
  }

  /** What an answer leads to. A conclusion with more to do after it is said beside the answer. */
  #answer(index: number, after: () => string): Answer {
    const beat = this.#beats[index];
    const isLast = this.#spanEnd(index) >= this.#beats.length;
    const states = beat && beat.contact === null && isConclusion(beat.sentences);
    if (beat && states && !isLast && beat.commands.length === 0) {
      return { hint: nameStep(beat.sentences), to: after() };
    }
    return { to: this.#act(index, after) };
  }

  /** The doing of one beat, whatever its guard. `after` gives the node to go on with. */
  #act(index: number, after: () => string): string {
    const key = `${index} ${after()}`;
    const made = this.#made.get(key) ?? this.#makeStep(index, after);
    this.#made.set(key, made);
    return made;
  }

  #makeStep(index: number, after: () => string): string {
    const beat = this.#beats[index];
    if (!beat) return after();
    const title = beat.steps > 1 ? 'Follow these steps, then try again' : nameStep(beat.sentences);
    if (beat.contact !== null)
      return this.#make.outcome('escalate', `Contact ${beat.contact}`, beat);
    const failure = this.#beats[index + 1]?.guard?.kind === 'failed';
    if (!failure && beat.guard !== null && isConclusion(beat.sentences)) {
      return this.#make.outcome('escalate', title, beat);
    }
    if (beat.guard !== null && this.#asksAbout(index)) return this.#ask(index + 1, beat);
    const id = this.#make.reserve(title);
    const yes = failure && isCheck(beat.sentences) ? after() : this.#fixed;
    const no = failure ? this.#act(index + 1, after) : after();
    return this.#make.check(
      id,
      title,
      'Did this work?',
      [beat],
      [
        { label: 'Yes', to: yes },
        { label: 'No', to: no },
      ],
    );
  }
}

/** Where an answer leads, and what it means. */
type Answer = Pick<Option, 'hint' | 'to'>;

function memo(make: () => string): () => string {
  let id: string | undefined;
  return () => (id ??= make());
}

/** Nodes were made from the last to the first; readers go the other way. Drops what nothing leads to. */
function inReadingOrder(nodes: readonly (CheckNode | OutcomeNode)[], entry: string) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const reached = new Set([entry]);
  for (const id of reached) {
    for (const { to } of byId.get(id)?.options ?? []) reached.add(to);
  }
  return [...reached].flatMap((id) => byId.get(id) ?? []);
}
