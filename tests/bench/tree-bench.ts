import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { loadSite } from '#build/load-site.ts';

/** Prints how large the decision tree of each corpus is, and how far from its first question issues are. */
export async function treeBench(): Promise<void> {
  const shared = process.env['DIAGNOSTREE_SHARED'] ?? '../shared';
  const folders = ['content', path.join(shared, 'corpus/office-support')].filter(existsSync);
  console.log('\nDecision tree (clicks: from the first question to an issue)');
  console.table(
    Object.fromEntries(
      await Promise.all(
        folders.map(async (folder) => [path.basename(folder), await measure(folder)]),
      ),
    ),
  );
}

async function measure(folder: string) {
  const { tree, index } = await loadSite(folder);
  const byId = new Map(tree.nodes.map((node) => [node.id, node]));
  const clicks = new Map([[tree.root, 0]]);
  for (const [id, before] of clicks) {
    for (const { to } of byId.get(id)?.options ?? []) {
      if (!clicks.has(to)) clicks.set(to, before + 1);
    }
  }
  const toIssue = index.issues.map(({ id }) => clicks.get(id) ?? Infinity);
  const questions = tree.nodes.filter(({ kind }) => kind === 'question');
  const options = questions.map((node) => node.options.length);
  return {
    issues: index.issues.length,
    nodes: tree.nodes.length,
    questions: questions.length,
    'options a page': mean(options),
    'most options': Math.max(...options),
    'mean clicks': mean(toIssue),
    'most clicks': Math.max(...toIssue),
  };
}

function mean(numbers: readonly number[]): number {
  return Math.round((numbers.reduce((sum, one) => sum + one, 0) / numbers.length) * 100) / 100;
}
