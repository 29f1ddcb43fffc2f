import type { TreeWords } from '#words/words.ts';
import { nameFolder, wordsOf } from './rules/name-folder.ts';
import type { TreeIssue } from './tree.ts';

/** One way to split issues: what to ask, and the answers. An issue may stand under several answers. */
export interface Grouping {
  question: string;
  groups: Map<string, TreeIssue[]>;
  /** Issues that no answer leads to. */
  others: TreeIssue[];
  /** True where "none of these" is the others' own answer, so that they need no other. */
  noneIsAnswer?: boolean;
}

/**
 * Splits issues by the command or program that reported their message. Where a message names none,
 * its other wordings may, but they open no answer of their own: they are too few to send anyone by.
 */
export function groupByReporter(issues: readonly TreeIssue[], words: TreeWords): Grouping {
  const named = new Set(issues.flatMap((issue) => reporters(issue, false)));
  const answers = (issue: TreeIssue) => {
    const own = reporters(issue, false);
    return own.length > 0 ? own : reporters(issue, true).filter((name) => named.has(name));
  };
  return { ...group(words.whichReporter, issues, answers), noneIsAnswer: true };
}

function reporters({ errors }: TreeIssue, variant: boolean): string[] {
  return errors
    .filter((error) => (error.variant ?? false) === variant)
    .flatMap(({ reporter }) => reporter ?? []);
}

/** Splits issues by the folder that their documents stand in, below the folders they all share. */
export function groupByFolder(issues: readonly TreeIssue[], words: TreeWords): Grouping {
  const folders = issues.map(({ source }) => source.path.split('/').slice(0, -1));
  const [first = []] = folders;
  const differs = first.findIndex((part, depth) => folders.some((one) => one[depth] !== part));
  const shared = differs === -1 ? first.length : differs;
  const above = new Set(
    first
      .slice(0, shared)
      .flatMap(wordsOf)
      .map((word) => word.toLowerCase()),
  );
  const titles = issues.map(({ title }) => title);
  const names = new Map(
    [...new Set(folders.flatMap((parts) => parts[shared] ?? []))].map((folder) => [
      folder,
      nameFolder(folder, above, titles),
    ]),
  );
  return group(words.whereIsIt, issues, ({ source }) => {
    const name = names.get(source.path.split('/').slice(0, -1)[shared] ?? '');
    return name === undefined ? [] : [name];
  });
}

function group(
  question: string,
  issues: readonly TreeIssue[],
  answer: (issue: TreeIssue) => string[],
): Grouping {
  const groups = new Map<string, TreeIssue[]>();
  const others: TreeIssue[] = [];
  for (const issue of issues) {
    const answers = new Set(answer(issue));
    if (answers.size === 0) others.push(issue);
    for (const label of answers) {
      const group = groups.get(label) ?? [];
      group.push(issue);
      groups.set(label, group);
    }
  }
  const bySize = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return { question, groups: new Map(bySize), others };
}
