import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import type { SearchIssue } from '#core/search/build-search-data.ts';
import { buildSearchData } from '#core/search/build-search-data.ts';
import { findNearPairs } from './find-near-pairs.ts';
import { loadIssues } from './load-issues.ts';
import { HARD } from './make-hard-paste.ts';
import { makeIssues } from './make-issues.ts';
import type { Right } from './find-right.ts';
import { createRightFinder, rankRight } from './find-right.ts';
import type { MadePaste } from './make-paste.ts';
import { makePaste, makePasteOf } from './make-paste.ts';
import type { Row } from './results.ts';
import type { Engine } from './search-peers.ts';
import { makeEngines } from './search-peers.ts';
import type { Random } from './seeded-random.ts';
import { seedRandom } from './seeded-random.ts';
import { UNKNOWN_ERRORS } from './unknown-errors.ts';
import { maskValues } from './vary-values.ts';

const SEED = Number(process.env['BENCH_SEED'] ?? 20);
const PASTES = 600;
/** An engine stops after this long, milliseconds; its figures are then of the pastes it had. */
const BUDGET = 8_000;

interface Question {
  paste: string;
  right: Right;
}

const NOTHING: Right = { certain: new Set(), open: new Set() };

/**
 * Prints how often each engine finds the right issue, claims a wrong one, and how long it takes.
 *
 * Real documents come first; generated ones fill up to each size. Where a cut leaves what several
 * messages say, each of them is right, unless an engine is sure of one. `kept` is the share of right
 * answers that score above all but 1 % of the unknown errors.
 */
export async function searchBench(sizes: readonly number[]): Promise<Row[]> {
  const real = loadIssues();
  const rows: Row[] = [];
  for (const size of sizes) {
    process.stderr.write(`Searching ${size} issues\n`);
    let own: Summary | null = null;
    const issues = [
      ...real.slice(0, size),
      ...makeIssues(Math.max(0, size - real.length), seedRandom(5)),
    ];
    const random = seedRandom(SEED);
    const questions = {
      literal: ask(issues, random, (text) => ({ paste: text, left: text })),
      pastes: ask(issues, random, makePasteOf),
      twins: ask(issues, random, makePasteOf, PASTES / 3, findNearPairs),
      ...Object.fromEntries(
        Object.entries(HARD).map(([name, make]) => [name, ask(issues, random, make, PASTES / 6)]),
      ),
    };
    const strangers = makeIssues(400, seedRandom(SEED + 1)).flatMap(({ errors }) =>
      errors.map(({ text }) => text),
    );
    const known = new Set(
      issues.flatMap(({ errors }) => errors.map(({ text }) => maskValues(text))),
    );
    const unknown = [
      ...UNKNOWN_ERRORS,
      ...UNKNOWN_ERRORS.map((text) => makePaste(text, random)),
      // Where the index has generated documents, generated strangers are near misses by a word.
      ...(size <= real.length ? strangers.filter((text) => !known.has(maskValues(text))) : []),
    ];
    const bytes = brotliCompressSync(JSON.stringify(buildSearchData(issues))).length;
    console.log(
      `\n## ${size} issues, ${real.length} real at hand; index ${(bytes / size).toFixed(0)} bytes an issue (brotli)\n`,
    );
    console.log('| engine | paste | n | top-1 | top-3 | p50 ms | p95 ms | false claims | kept |');
    console.log('| --- | --- | --: | --: | --: | --: | --: | --: | --: |');
    for (const [place, make] of makeEngines(issues).entries()) {
      // Fuse takes seconds a paste above; the others take their budget many times over.
      if ((size > 250 && place > 5) || (size > 2500 && place > 4)) continue;
      const engine = await make();
      if (engine === null) {
        console.log('(Pagefind was left out: no browser is installed to run it in.)');
        continue;
      }
      // First, before anything is at hand.
      const bytes = await engine.download?.(questions.pastes.map(({ paste }) => paste));
      const summary = await print(engine, questions, unknown, place === 0 ? Infinity : BUDGET);
      if (bytes !== undefined) summary['KB to the first answer'] = bytes / 1000;
      await engine.close?.();
      own ??= summary;
      if (own !== summary) rows.push(...compare(size, own, summary));
    }
    const texts = brotliCompressSync(JSON.stringify(issues.map(textsOf))).length;
    rows.push({
      area: 'search',
      size,
      figure: 'bytes of index an issue',
      ours: bytes / size,
      against: 'titles and messages alone',
      theirs: texts / size,
    });
  }
  return rows;
}

/** What every other engine has to be given at the least. */
function textsOf({ title, errors }: SearchIssue): string[] {
  return [title, ...errors.map(({ text }) => text)];
}

/** The figures of an engine that are compared; shares from 0 to 1, times in milliseconds. */
interface Summary {
  name: string;
  'share found first': number;
  'share among three': number;
  'share of unknown errors claimed': number;
  'ms, median': number;
  'ms, 95 of 100': number;
  'KB to the first answer': number;
}

function compare(size: number, own: Summary, { name: against, ...theirs }: Summary): Row[] {
  return Object.entries(theirs).map(([figure, value]) => ({
    area: 'search',
    size,
    figure,
    ours: own[figure as keyof typeof theirs],
    against,
    theirs: value,
  }));
}

function ask(
  issues: readonly SearchIssue[],
  random: Random,
  make: (text: string, random: Random) => MadePaste,
  count = PASTES,
  among = <Message extends { text: string }>(all: readonly Message[]): readonly Message[] => all,
): Question[] {
  const messages = issues.flatMap(({ errors }) => errors.map(({ text }) => ({ text })));
  const asked = among(messages);
  const findRight = createRightFinder(issues);
  return Array.from({ length: asked.length === 0 ? 0 : count }, () => {
    const { text } = random.pick(asked);
    const { paste, left } = make(text, random);
    return { paste, right: findRight(text, left) };
  });
}

async function print(
  engine: Engine,
  questions: Record<string, Question[]>,
  unknown: readonly string[],
  budget: number,
): Promise<Summary> {
  let summary: Summary = {
    name: engine.name,
    'share found first': NaN,
    'share among three': NaN,
    'share of unknown errors claimed': NaN,
    'ms, median': NaN,
    'ms, 95 of 100': NaN,
    'KB to the first answer': NaN,
  };
  const wrong = await run(
    engine,
    unknown.map((paste) => ({ paste, right: NOTHING })),
    budget,
  );
  const passing =
    wrong.map(({ score }) => score).sort((a, b) => b - a)[Math.floor(wrong.length / 100)] ?? 0;
  const claims = wrong.filter((one) => one.claims).length;
  for (const [name, list] of Object.entries(questions)) {
    const answers = await run(engine, list, budget);
    if (answers.length === 0) continue;
    const share = (count: number): string => (count / answers.length).toFixed(3);
    const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
    const at = (part: number): string => (times[Math.floor(part * times.length)] ?? 0).toFixed(2);
    const isMain = name === 'pastes';
    if (isMain) {
      summary = {
        name: engine.name,
        'share found first': Number(share(answers.filter(({ rank }) => rank === 0).length)),
        'share among three': Number(
          share(answers.filter(({ rank }) => rank >= 0 && rank < 3).length),
        ),
        'share of unknown errors claimed': claims / wrong.length,
        'ms, median': Number(at(0.5)),
        'ms, 95 of 100': Number(at(0.95)),
        'KB to the first answer': NaN,
      };
    }
    const cells = [
      engine.name,
      name,
      answers.length,
      share(answers.filter(({ rank }) => rank === 0).length),
      share(answers.filter(({ rank }) => rank >= 0 && rank < 3).length),
      at(0.5),
      at(0.95),
      isMain ? `${claims} of ${wrong.length}` : '',
      isMain
        ? share(answers.filter(({ rank, score }) => rank === 0 && score > passing).length)
        : '',
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  return summary;
}

interface Answer {
  /** Place of a right issue, from 0, or -1. */
  rank: number;
  score: number;
  claims: boolean;
  ms: number;
}

async function run(
  engine: Engine,
  questions: readonly Question[],
  budget: number,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const until = performance.now() + budget / 4;
  for (const { paste, right } of questions) {
    const started = performance.now();
    if (started > until) break;
    const found = await engine.find(paste);
    const ms = performance.now() - started;
    const rank = rankRight(found, right);
    answers.push({ rank, score: found.results[0]?.score ?? 0, claims: found.claims, ms });
  }
  return answers;
}
