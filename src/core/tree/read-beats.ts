import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Step } from '#core/issue/issue.ts';
import { askQuestion, type YesNo } from './rules/ask-question.ts';
import { type Choice, findChoice } from './rules/find-choice.ts';
import { findEscalation } from './rules/find-escalation.ts';
import { type Failure, findFailure } from './rules/find-failure.ts';
import { findJump, type Jump, onlyJumps } from './rules/find-jump.ts';
import { isPrecondition } from './rules/find-precondition.ts';
import { parseCondition } from './rules/parse-condition.ts';
import { resolveReference } from './rules/resolve-reference.ts';
import { slicePhrasing } from './rules/slice-phrasing.ts';
import { splitSentences } from './rules/split-sentences.ts';

/** A condition that a question finds out. */
export interface Asked {
  kind: 'asked';
  ask: YesNo;
  choice: Choice | null;
  /** Whether it points back at what the sentence before it tells the reader to find out. */
  refers: boolean;
}

/** What the document says in one breath: sentences that hang on the same condition, or on none. */
export interface Beat {
  /** When it applies: asked, after the beat before has failed, or simply next. */
  guard: Asked | { kind: 'failed'; what: Failure } | null;
  sentences: string[];
  content: RootContent[];
  commands: string[];
  /** How many steps of the document it is made of. */
  steps: number;
  /** Which step of its resolution it begins (1-based); null inside one. */
  step: number | null;
  line: number;
  /** Where to go on, where the document says so. */
  jump: Jump | null;
  contact: string | null;
}

/**
 * Reads a step as beats, in document order: a sentence with a condition begins a new one, all else
 * goes with what stands before it.
 *
 * `Try again. If that fails, call support.` → `Try again.` | after failure: `Call support.`
 */
export function readBeats(step: Step): Beat[] {
  const beats: Beat[] = [];
  const open = (guard: Beat['guard'], line: number): Beat => {
    const beat = {
      guard,
      sentences: [],
      content: [],
      commands: [],
      steps: 1,
      step: null,
      line,
      jump: null,
      contact: null,
    };
    beats.push(beat);
    return beat;
  };
  for (const block of step.content.flatMap(openChoices)) {
    const line = block.position?.start.line ?? step.line;
    if (block.type === 'paragraph') {
      const parts = cutSentences(block).map((part) => {
        const guard = readGuard(part.text, beats.at(-1));
        const beat = guard ? open(guard, line) : (beats.at(-1) ?? open(null, line));
        addSentence(beat, part);
        return { beat, part };
      });
      addParagraph(parts, block);
    } else {
      // "If so, run this script. Otherwise, go to step 3:" – the script is for those who stay.
      const stays = beats.findLast(({ sentences }) => !sentences.every(onlyJumps));
      (stays ?? beats.at(-1) ?? open(null, line)).content.push(block);
    }
  }
  for (const command of step.commands) {
    const first = command.split('\n', 1)[0] ?? command;
    const beat = beats.find(({ content }) =>
      content.some((block) => toString(block).includes(first)),
    );
    (beat ?? beats.at(-1))?.commands.push(command);
  }
  return beats;
}

/** A list of conditions is read item by item; any other list is one block. */
function openChoices(block: RootContent): RootContent[] {
  if (block.type !== 'list' || block.children.length < 2) return [block];
  const leads = block.children.map(({ children: [first] }) =>
    first?.type === 'paragraph' ? (splitSentences(toString(first))[0] ?? '') : '',
  );
  const conditions = leads.every((lead) => readGuard(lead, undefined)?.kind === 'asked');
  return conditions ? block.children.flatMap(({ children }) => children) : [block];
}

/** The other answer to what was just asked. */
const OTHERWISE =
  /^(?:otherwise|if (?:not|(?:it|this|that|they)(?: is not|['’]s not| isn['’]t| are not|['’]re not| aren['’]t| does not| doesn['’]t| do not| don['’]t)))\b,? /i;

function readGuard(sentence: string, last: Beat | undefined): Beat['guard'] {
  const condition = parseCondition(sentence);
  const reference = condition && resolveReference(condition.when, last?.sentences.at(-1));
  if (!reference && OTHERWISE.test(sentence) && last?.guard?.kind === 'asked') {
    const { ask } = last.guard;
    return { ...last.guard, ask: { ...ask, holds: !ask.holds }, choice: null };
  }
  if (!condition || isPrecondition(condition.when)) return null;
  const what = findFailure(condition.when);
  if (what) return { kind: 'failed', what };
  const when = reference?.condition ?? condition.when;
  const ask = askQuestion(when);
  if (!ask) return null;
  if (!reference) return { kind: 'asked', ask, choice: findChoice(when), refers: false };
  // "If so", after what should not be, may mean either.
  if (reference.of === 'whole' && !ask.holds) return null;
  return { kind: 'asked', ask: { ...ask, holds: !reference.negated }, choice: null, refers: true };
}

/** A sentence of a paragraph, and where it stands in its text. */
interface Part {
  text: string;
  from: number;
  to: number;
  /** Addresses that it links to. */
  links: string[];
}

function addSentence(beat: Beat, { text, links }: Part): void {
  beat.sentences.push(text);
  beat.jump ??= findJump(text, links);
  beat.contact ??= findEscalation(text)?.who ?? null;
}

/** Sentences of one beat stay one paragraph, so that a beat's paragraphs are the document's. */
function addParagraph(parts: readonly { beat: Beat; part: Part }[], block: Paragraph): void {
  for (const [beat, own] of Map.groupBy(parts, ({ beat }) => beat)) {
    const isWhole = own.length === parts.length;
    const slice = ({ part }: { part: Part }) => slicePhrasing(block.children, part.from, part.to);
    beat.content.push(isWhole ? block : { ...block, children: own.flatMap(slice) });
  }
}

function listLinks(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return [node.url];
    return 'children' in node ? listLinks(node.children) : [];
  });
}

function cutSentences(paragraph: Paragraph): Part[] {
  const whole = toString(paragraph).replaceAll('\n', ' ');
  const hasLinks = listLinks(paragraph.children).length > 0;
  let from = 0;
  return splitSentences(whole).map((text, index, all) => {
    const next = all[index + 1];
    const start = whole.indexOf(text, from);
    const to = next === undefined ? whole.length : whole.indexOf(next, start + text.length);
    const links = hasLinks ? listLinks(slicePhrasing(paragraph.children, from, to)) : [];
    const part = { text, from, to, links };
    from = to;
    return part;
  });
}
