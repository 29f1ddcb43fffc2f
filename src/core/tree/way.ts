import type { NodeMaker } from './make-nodes.ts';
import type { Beat } from './read-beats.ts';
import type { Choice } from './rules/find-choice.ts';
import { type Jump, onlyJumps } from './rules/find-jump.ts';
import { isCheck } from './rules/is-check.ts';
import { isConclusion } from './rules/is-conclusion.ts';
import { nameStep } from './rules/name-step.ts';
import { resolveSubject } from './rules/resolve-subject.ts';
import type { Option } from './tree.ts';

/** Where a way leads that isn't on it. */
export interface Surroundings {
  /** Id of the node that says it is fixed. */
  fixed: string;
  /** Id of the node to go on with when nothing on the way has helped. */
  end: string;
  /** Id of the node that a jump off the way leads to; null where there is none. */
  leave: (jump: Jump) => string | null;
}

/** One resolution's beats on their way to becoming nodes. */
export class Way {
  readonly #beats: readonly Beat[];
  readonly #make: NodeMaker;
  readonly #to: Surroundings;
  /** First nodes by beat: two paths to one place share its page. */
  readonly #entered = new Map<number, string>();
  /** Steps by what they do and where they go on: two ways to one step share its page. */
  readonly #made = new Map<string, string>();

  constructor(beats: readonly Beat[], make: NodeMaker, to: Surroundings) {
    this.#beats = beats;
    this.#make = make;
    this.#to = to;
  }

  /** Id of the node that the beat at `index` begins with; past the last beat, of what comes after. */
  enter(index: number): string {
    const id = this.#entered.get(index) ?? this.#begin(index);
    this.#entered.set(index, id);
    return id;
  }

  #begin(index: number): string {
    const beat = this.#beats[index];
    if (!beat) return this.#to.end;
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

  /**
   * Id of the node that a beat sends on to, null where it doesn't. To another step only onwards, so
   * that no path runs in a circle.
   */
  #jumpFrom(index: number): string | null {
    const jump = this.#beats[index]?.jump;
    if (!jump) return null;
    if (jump.kind === 'next') {
      return jump.what === 'way' ? this.#to.end : this.enter(this.#spanEnd(index));
    }
    if (jump.kind !== 'step') return this.#to.leave(jump);
    const target = this.#beats.findIndex(({ step }) => step === jump.step);
    return target > index ? this.enter(target) : null;
  }

  /** Where a beat sends on to that has nothing else to say; null for any other. */
  #passes(index: number): string | null {
    const beat = this.#beats[index];
    const [sentence = '', second] = beat?.sentences ?? [];
    const isBare =
      beat?.content.length === 1 &&
      beat.commands.length === 0 &&
      this.#beats[index + 1]?.guard?.kind !== 'failed' &&
      !this.#asksAbout(index);
    return isBare && second === undefined && onlyJumps(sentence) ? this.#jumpFrom(index) : null;
  }

  /** Whether the next beat's question is about what this beat tells the reader to do. */
  #asksAbout(index: number): boolean {
    const beat = this.#beats[index];
    const guard = this.#beats[index + 1]?.guard;
    if (!beat || guard?.kind !== 'asked' || this.#isOpposite(index, index + 1)) return false;
    if (guard.refers) return true;
    const stem = this.#choiceAt(index)?.stem;
    if (stem !== undefined && stem === guard.choice?.stem) return false;
    const looksBack = /\b(?:there|this|that|it)\b/i.test(guard.ask.question);
    return looksBack || isCheck(beat.sentences);
  }

  /** A question with its two answers. `before` is what to do to find the answer. */
  #ask(index: number, before: Beat | null): string {
    const guard = this.#beats[index]?.guard;
    if (guard?.kind !== 'asked') return this.enter(index);
    const { ask } = guard;
    const run = this.#choices(index);
    if (run.length > 1)
      return this.#choose(
        run,
        before,
        memo(() => this.enter(this.#spanEnd(run.at(-1) ?? 0))),
      );
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
    return this.#make.check(id, question, question, before, [
      { label: this.#make.words.yes, ...(ask.holds ? whenHolds : whenNot) },
      { label: this.#make.words.no, ...(ask.holds ? whenNot : whenHolds) },
    ]);
  }

  /** Beats from `index` on that each go with another value of the same thing. */
  #choices(index: number): number[] {
    const run: number[] = [];
    const seen = new Set<string>();
    const stem = this.#choiceAt(index)?.stem;
    for (let next = index; stem !== undefined; next = this.#spanEnd(next)) {
      const choice = this.#choiceAt(next);
      if (choice?.stem !== stem || seen.has(choice.value)) break;
      seen.add(choice.value);
      run.push(next);
    }
    return run;
  }

  #choiceAt(index: number): Choice | null {
    const guard = this.#beats[index]?.guard;
    return guard?.kind === 'asked' && guard.ask.holds ? guard.choice : null;
  }

  /** `If it is 0, … If it is 1, …` is one question with an answer for each value. */
  #choose(run: readonly number[], before: Beat | null, after: () => string): string {
    const title = `${this.#choiceAt(run[0] ?? 0)?.stem ?? ''} …`;
    const id = this.#make.reserve(title);
    const options = run.slice(0, MOST_VALUES).map((index) => ({
      label: this.#choiceAt(index)?.value ?? '',
      ...this.#answer(index, after),
    }));
    const others = run.slice(MOST_VALUES);
    const to = others.length > 0 ? this.#choose(others, before, after) : after();
    const { noneOfThese, whichIsIt } = this.#make.words;
    const none: Option = { label: noneOfThese, to, wayOut: true };
    return this.#make.check(id, title, whichIsIt, before, [...options, none]);
  }

  /** What an answer leads to. A conclusion with more to do after it is said beside the answer. */
  #answer(index: number, after: () => string): Answer {
    const beat = this.#beats[index];
    const passed = this.#passes(index);
    if (passed !== null) {
      // Another problem's page has a name of its own; a step's number says nothing beside an answer.
      return beat?.jump?.kind === 'link' ? { to: passed, hint: this.#name(beat) } : { to: passed };
    }
    const isLast = this.#spanEnd(index) >= this.#beats.length;
    const states = beat && beat.contact === null && isConclusion(beat.sentences);
    if (beat && states && !isLast && beat.commands.length === 0) {
      return { hint: this.#name(beat), to: after() };
    }
    return { to: this.#act(index, after) };
  }

  #name(beat: Beat): string {
    return nameStep(beat.sentences) ?? this.#make.words.followSteps;
  }

  /** The doing of one beat, whatever its guard. `after` gives the node to go on with. */
  #act(index: number, after: () => string): string {
    const passed = this.#passes(index);
    if (passed !== null) return passed;
    const key = `${index} ${after()}`;
    const made = this.#made.get(key) ?? this.#makeStep(index, after);
    this.#made.set(key, made);
    return made;
  }

  #makeStep(index: number, after: () => string): string {
    const beat = this.#beats[index];
    if (!beat) return after();
    const words = this.#make.words;
    const several = beat.steps > 1;
    const title = several ? words.followStepsThenTry : this.#name(beat);
    const own = nameStep(beat.sentences) ?? 'follow these steps';
    const name = several ? 'follow these steps then try again' : own;
    if (beat.contact !== null) {
      const contact = words.contact(beat.contact);
      return this.#make.outcome('escalate', `contact ${beat.contact}`, contact, beat);
    }
    const next = this.#beats[index + 1]?.guard;
    const failure = next?.kind === 'failed';
    // A check that succeeds has fixed nothing yet; a problem that doesn't persist is gone.
    const isTest = failure && next.what === 'step' && isCheck(beat.sentences);
    if (!failure && beat.guard !== null && isConclusion(beat.sentences)) {
      return this.#make.outcome('escalate', name, title, beat);
    }
    if (beat.guard !== null && this.#asksAbout(index)) return this.#ask(index + 1, beat);
    const jump = this.#jumpFrom(index);
    const onward = jump === null ? after : () => jump;
    const id = this.#make.reserve(name);
    const yes = isTest ? after() : this.#to.fixed;
    const no = failure ? this.#act(index + 1, after) : onward();
    return this.#make.check(id, title, isTest ? words.didItSucceed : words.didThisWork, beat, [
      { label: words.yes, to: yes },
      { label: words.no, to: no },
    ]);
  }
}

/** Values a page at most, beside "None of these". */
const MOST_VALUES = 8;

/** Where an answer leads, and what it means. */
type Answer = Pick<Option, 'hint' | 'to'>;

function memo(make: () => string): () => string {
  let id: string | undefined;
  return () => (id ??= make());
}
