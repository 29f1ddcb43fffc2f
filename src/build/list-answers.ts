import type { DecisionTree } from '#core/tree/tree.ts';
import { siteUrl } from './site-url.ts';
import { waysIn } from './ways-in.ts';

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
