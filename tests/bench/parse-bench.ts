import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { z } from 'zod';
import { parseGuide } from '#core/guide/parse-guide.ts';
import { buildIndex } from '#core/issue/build-index.ts';
import { toRows } from '#core/issue/index-rows.ts';
import type { Row } from './results.ts';

const ROUNDS = 9;
const shared = process.env['DIAGNOSTREE_SHARED'] ?? join(process.cwd(), '..', 'shared');

/**
 * Prints what it takes to parse and index a document, beside bare remark-parse on the same files in
 * the same run (the limit is 1.5 times), and how well the index agrees with labels made by hand.
 *
 * Uses the labelled corpus where it is present, else the documents of this project. Both take
 * turns over all documents, and the median of their rounds counts: a system may count the time of a
 * processor in steps longer than one document takes.
 */
export async function parseBench(): Promise<Row[]> {
  const corpus = join(shared, 'corpus', 'office-support');
  const folder = listMarkdown(corpus).length > 0 ? corpus : join(process.cwd(), 'content');
  const texts = listMarkdown(folder).map((path) => ({
    path: path.slice(folder.length + 1),
    text: readFileSync(path, 'utf8'),
  }));
  const bare = unified().use(remarkParse).freeze();
  const parseAll = (): void => {
    for (const { text } of texts) bare.parse(text);
  };
  const indexAll = (): void => {
    for (const { path, text } of texts) buildIndex([parseGuide(new VFile({ path, value: text }))]);
  };
  // Code that is compiled by then is what a build of many documents runs.
  for (const work of [parseAll, indexAll, parseAll, indexAll]) work();
  const bareTimes: number[] = [];
  const ownTimes: number[] = [];
  for (let count = 0; count < ROUNDS; count++) {
    bareTimes.push(time(parseAll));
    ownTimes.push(time(indexAll));
  }
  const bareTotal = median(bareTimes);
  const ownTotal = median(ownTimes);
  console.table({
    documents: texts.length,
    'remark-parse, ms a document': round(bareTotal / texts.length),
    'parse and index, ms a document': round(ownTotal / texts.length),
    'times remark-parse (at most 1.5)': round(ownTotal / bareTotal),
  });
  await printAgreement(texts);
  const ms = (total: number): number => total / texts.length;
  return [
    {
      area: 'parse',
      size: texts.length,
      figure: 'ms a document, parsed and indexed',
      ours: ms(ownTotal),
      against: 'remark-parse alone',
      theirs: ms(bareTotal),
    },
  ];
}

/** Figures of the labels' own scorer; see its README. */
async function printAgreement(texts: readonly { path: string; text: string }[]): Promise<void> {
  const scorer = join(shared, 'gold', 'score-extraction.mjs');
  try {
    const labels: unknown = JSON.parse(readFileSync(join(shared, 'gold', 'gold-dev.json'), 'utf8'));
    const guides = texts.map(({ path, text }) =>
      parseGuide(new VFile({ path, value: text }), { id: path }),
    );
    const { score } = scorerSchema.parse(await import(scorer));
    const figures = figuresSchema.parse(score(labels, toRows(buildIndex(guides))));
    console.table({
      'issues F1 (at least 0.92)': round(figures.issues.f1),
      'error texts F1 (at least 0.88)': round(figures.errors.f1),
      'commands F1 (at least 0.88)': round(figures.commands.f1),
      'false issues (none)':
        figures.false_issues.in_no_issue_articles + figures.false_issues.decoy_hits,
    });
  } catch (error) {
    console.log(
      `No agreement with labels measured: ${error instanceof Error ? error.message : 'no labels'}`,
    );
  }
}

const scorerSchema = z.object({
  score: z.custom<(labels: unknown, rows: unknown) => unknown>(
    (value) => typeof value === 'function',
  ),
});
const f1 = z.object({ f1: z.number() });
const figuresSchema = z.object({
  issues: f1,
  errors: f1,
  commands: f1,
  false_issues: z.object({ in_no_issue_articles: z.number(), decoy_hits: z.number() }),
});

function listMarkdown(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Milliseconds of processor time on this thread; what else runs on the machine doesn't count. */
function time(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
