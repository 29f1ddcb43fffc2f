import type { DecisionTree } from '#core/tree/tree.ts';
import { siteUrl } from './site-url.ts';

/** An answer that leads to a page of questions: what was asked, what was answered, where to change it. */
export interface Answer {
  question: string;
  answer: string;
  change: string;
}

/** The answers on the shortest way from the first question to `id`; none at the first question itself. */
export function listAnswers(id: string, tree: DecisionTree): Answer[] {
  const answers: Answer[] = [];
  const ways = waysIn(tree);
  for (let way = ways.get(id); way; way = ways.get(way.from)) {
    answers.unshift({
      question: way.question,
      answer: way.answer,
      change: siteUrl(`browse/${way.from}/`),
    });
  }
  return answers;
}

interface Way {
  from: string;
  question: string;
  answer: string;
}

const known = new WeakMap<DecisionTree, Map<string, Way>>();

/** For each question page, the one that leads to it in the fewest choices. */
function waysIn(tree: DecisionTree): Map<string, Way> {
  const cached = known.get(tree);
  if (cached) return cached;
  const byId = new Map(tree.nodes.map((node) => [node.id, node]));
  const ways = new Map<string, Way>();
  const queue = [tree.root];
  for (const from of queue) {
    const node = byId.get(from);
    if (node?.kind !== 'question') continue;
    for (const { label, to } of node.options) {
      if (to === tree.root || ways.has(to)) continue;
      ways.set(to, { from, question: node.title, answer: label });
      queue.push(to);
    }
  }
  known.set(tree, ways);
  return ways;
}
