import type { RootContent } from 'mdast';
import { readCommands } from '#core/issue/read-commands.ts';
import type { TreeWords } from '#words/words.ts';
import type { CheckNode, Option, OutcomeNode } from './tree.ts';
import { ESCALATE, FIXED, type OverrideCheck } from './tree-override.ts';

/** A check that an author wrote, its `text` parsed, and where it stands (`line` is 1-based). */
export interface PlacedCheck {
  check: OverrideCheck;
  content: RootContent[];
  source: { path: string; line: number };
}

/**
 * Makes the checks that an author wrote for an issue into the nodes that `compileChecks` would
 * derive from its prose. The first is where to begin; the ends that they lead to come last.
 *
 * `{ id: a, do: Empty it }, { id: b, contact: Contoso }` of the issue `x` →
 * `x/a: Yes → x/fixed, No → x/b`, `x/b: Contact Contoso`, `x/fixed`
 *
 * A target that isn't in the list stays as it is, for `validateTree` to find.
 */
export function applyOverride(
  issue: string,
  checks: readonly PlacedCheck[],
  words: TreeWords,
): (CheckNode | OutcomeNode)[] {
  const nodes = checks.map((placed, index) =>
    makeNode(issue, placed, checks[index + 1]?.check.id ?? ESCALATE, words),
  );
  const led = new Set(nodes.flatMap((node) => node.options.map(({ to }) => to)));
  const ends = [makeEnd(issue, ESCALATE, words.noStepLeft), makeEnd(issue, FIXED, words.fixed)];
  return [...nodes, ...ends.filter((end) => led.has(end.id))];
}

function makeNode(
  issue: string,
  { check, content, source }: PlacedCheck,
  next: string,
  words: TreeWords,
): CheckNode | OutcomeNode {
  const id = `${issue}/${check.id}`;
  if ('contact' in check) {
    return {
      kind: 'outcome',
      id,
      outcome: 'escalate',
      issue,
      title: words.contact(check.contact),
      question: null,
      contact: check.contact,
      content,
      source,
      options: [],
    };
  }
  const isStep = 'do' in check;
  const title = isStep ? check.do : check.ask;
  const targets = isStep
    ? new Map<string, Target>([
        [words.yes, { to: FIXED }],
        [words.no, check.no ?? { to: next }],
      ])
    : check.options;
  return {
    kind: 'check',
    id,
    issue,
    title,
    question: isStep ? words.didThisWork : title,
    content,
    commands: readCommands(content),
    source,
    options: Array.from(targets, ([label, target]) => makeOption(issue, label, target)),
  };
}

type Target = NonNullable<Extract<OverrideCheck, { do: string }>['no']>;

function makeOption(issue: string, label: string, { to, hint, retry }: Target): Option {
  return {
    label,
    ...(hint === undefined ? {} : { hint }),
    to: `${issue}/${to}`,
    ...(retry === undefined ? {} : { retry }),
  };
}

function makeEnd(issue: string, outcome: 'fixed' | 'escalate', title: string): OutcomeNode {
  return {
    kind: 'outcome',
    id: `${issue}/${outcome}`,
    outcome,
    issue,
    title,
    question: null,
    contact: null,
    content: [],
    source: null,
    options: [],
  };
}
