import { nodesOf } from './find-node.ts';
import type { Site } from './load-site.ts';

/**
 * The checks of an issue, by id below it: what each asks, and where its answers lead; `''` where that
 * is another issue.
 */
export type Checks = Record<
  string,
  { title: string; options: { label: string; to: string }[]; commands: string[] }
>;

/** What the trail of answers is drawn from, small enough to fetch when a link carries answers. */
export function listChecks(issue: string, { tree }: Site): Checks {
  const local = (id: string): string =>
    id.startsWith(`${issue}/`) ? id.slice(issue.length + 1) : '';
  return Object.fromEntries(
    nodesOf(issue, tree)
      .filter(({ kind }) => kind === 'check' || kind === 'outcome')
      .map((node) => [
        local(node.id),
        {
          title: node.title,
          options: node.options.map(({ label, to }) => ({ label, to: local(to) })),
          commands: node.kind === 'check' ? node.commands : [],
        },
      ]),
  );
}
