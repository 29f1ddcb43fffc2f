import type { Resolution } from '#core/issue/issue.ts';
import type { TreeWords } from '#words/words.ts';
import { NodeMaker } from './make-nodes.ts';
import type { Beat } from './read-beats.ts';
import { readWay } from './read-way.ts';
import type { Jump } from './rules/find-jump.ts';
import { nameStep } from './rules/name-step.ts';
import type { CheckNode, Option, OutcomeNode, TreeIssue } from './tree.ts';
import { Way } from './way.ts';

/** Gives the beats of a resolution. */
export type WayOf = (resolution: Resolution) => readonly Beat[];

/**
 * Compiles an issue's resolutions into guided checks: conditions become questions, all else stays
 * in the document's order, each step asking whether it worked. The first node is where to begin;
 * several resolutions are a choice, each failing over to the next. Empty where there is no fix.
 *
 * `findPlace` gives the id of the node that a link of the document leads to, null where it leads out
 * of the tree. `wayOf` gives what `readWay` does, where that has been done before.
 */
export function compileChecks(
  issue: TreeIssue,
  words: TreeWords,
  findPlace: (url: string) => string | null = () => null,
  wayOf: WayOf = readWay,
): (CheckNode | OutcomeNode)[] {
  const ways = issue.resolutions
    .map((resolution) => ({ title: resolution.title, beats: wayOf(resolution) }))
    .filter(({ beats }) => beats.length > 0);
  if (ways.length === 0) return [];
  const make = new NodeMaker(issue, words);
  const fixed = make.outcome('fixed', 'fixed', words.fixed);
  const end = make.outcome('escalate', 'no documented step is left', words.noStepLeft);
  const entries: Option[] = [];
  for (const { title, beats } of ways.toReversed()) {
    const next = entries[0]?.to ?? end;
    const later = [...entries];
    const leave = (jump: Jump): string | null => {
      if (jump.kind === 'way')
        return later.find(({ label }) => names(label, jump.name))?.to ?? null;
      return jump.kind === 'link' ? findPlace(jump.url) : null;
    };
    const name = nameStep(beats[0]?.sentences ?? []) ?? words.followSteps;
    const named = title === null ? { label: name } : { label: title, hint: name };
    entries.unshift({ ...named, to: new Way(beats, make, { fixed, end: next, leave }).enter(0) });
  }
  return inReadingOrder(make.nodes, chooseWay(entries, issue, make));
}

/** "Method 1", "Option 2": alternatives, which the reader knows better than we which to take. */
function chooseWay(ways: readonly Option[], issue: TreeIssue, make: NodeMaker): string {
  const [first] = ways;
  const labels = new Set(ways.map(({ label }) => label));
  const tooMany = ways.length > MOST_WAYS || labels.size < ways.length;
  const inOrder = ways.every(({ label }) => /^step \d/i.test(label));
  if (!first || ways.length === 1 || tooMany || inOrder) return first?.to ?? '';
  const { waysToFix, whichFits } = make.words;
  const id = make.reserve(`there are ${ways.length} ways to fix it`);
  const line = issue.resolutions[0]?.line ?? issue.source.line;
  return make.check(id, waysToFix(ways.length), whichFits, null, [...ways], line);
}

/** `Method 2: Reset the queue` is named `Method 2`; `Method 20` isn't. */
function names(label: string, name: string): boolean {
  return (
    label.toLowerCase().startsWith(name.toLowerCase()) && !/^\w/.test(label.slice(name.length))
  );
}

/** Alternatives a page at most; more of them are tried one after the other. */
const MOST_WAYS = 9;

/** Nodes were made from the last to the first; readers go the other way. Drops what nothing leads to. */
function inReadingOrder(nodes: readonly (CheckNode | OutcomeNode)[], entry: string) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const reached = new Set([entry]);
  for (const id of reached) {
    for (const { to } of byId.get(id)?.options ?? []) reached.add(to);
  }
  return [...reached].flatMap((id) => byId.get(id) ?? []);
}
