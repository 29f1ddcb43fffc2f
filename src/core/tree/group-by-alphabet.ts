import type { TreeWords } from '#words/words.ts';
import type { Grouping } from './group-issues.ts';
import type { TreeIssue } from './tree.ts';

/** How much of a title is enough to know where it stands in the alphabet. */
const SHORT = 32;

/**
 * Splits issues into at most `most` runs of equal length in the order of their titles: what is left
 * to do where nothing else separates them. There are no more runs than are needed for each to fit a
 * page, since every one of them is a page that somebody has to read.
 */
export function groupByAlphabet(
  issues: readonly TreeIssue[],
  most: number,
  words: TreeWords,
): Grouping {
  const sorted = [...issues].sort((a, b) => a.title.localeCompare(b.title, words.lang));
  const runs = Math.min(most, Math.ceil(sorted.length / most));
  const size = Math.ceil(sorted.length / runs);
  const groups = new Map<string, TreeIssue[]>();
  for (let start = 0; start < sorted.length; start += size) {
    const run = sorted.slice(start, start + size);
    const label = `${shorten(run[0])} – ${shorten(run.at(-1))}`;
    groups.set(groups.has(label) ? `${label} (${groups.size + 1})` : label, run);
  }
  return { question: words.betweenWhich, groups, others: [] };
}

function shorten(issue: TreeIssue | undefined): string {
  const title = issue?.title ?? '';
  return title.length <= SHORT ? title : `${title.slice(0, SHORT).replace(/\s+\S*$/, '')} …`;
}
