import { appendFile, cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { loadSite } from '#build/load-site.ts';
import { measureFirstAnswer } from './first-answer.ts';
import { makePlainAstro } from './plain-astro.ts';
import { measureProgram, type Usage } from './measure-program.ts';
import type { Row } from './results.ts';
import { writeDocuments } from './write-documents.ts';

const BUILD = path.resolve('src/cli/build.mjs');
const ASTRO = path.resolve('node_modules/astro/bin/astro.mjs');
const SHARED = process.env['DIAGNOSTREE_SHARED'] ?? path.resolve('..', 'shared');
const CORPUS = path.join(SHARED, 'corpus', 'office-support');
/** Articles that a support organisation has; the corpus is repeated up to there. */
const REAL = 2500;

interface Built {
  size: number;
  full: Usage;
}

type Add = (figure: string, ours: number, against: string, theirs: number) => void;

/**
 * Builds made documents, beside bare remark-parse and a plain Astro project of the same documents;
 * and the corpus, where it is present, as often as it takes for the size that real articles are
 * counted at.
 */
export async function buildBench(sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  const built: Built[] = [];
  const adderOf =
    (size: number): Add =>
    (figure, ours, against, theirs) => {
      rows.push({ area: 'build', size, figure, ours, against, theirs });
    };
  const whole = await mkdtemp(path.join(tmpdir(), 'bench-build-'));
  for (const size of sizes) {
    process.stderr.write(`Building ${size} documents\n`);
    const folder = path.join(whole, String(size));
    const documents = path.join(folder, 'documents');
    const dist = path.join(folder, 'dist');
    const add = adderOf(size);
    await writeDocuments(size, documents);
    const full = await timeBuilds(documents, dist, 'seconds', add);
    built.push({ size, full });
    await comparePlain(folder, documents, dist, full, add);
    const { index } = await loadSite(documents);
    const paste = index.issues.find(({ errors }) => errors.length > 0)?.errors[0]?.text;
    const kilobytes = paste === undefined ? null : await measureFirstAnswer(dist, paste);
    if (kilobytes !== null) {
      const published = await sizeOf(path.join(dist, 'search'));
      add(
        'KB to the first answer',
        kilobytes,
        'its whole search data, uncompressed',
        published / 1000,
      );
    }
  }
  if (sizes.includes(REAL)) await buildReal(path.join(whole, 'real'), adderOf);
  // Not sooner: for minutes, ext4 makes files slowly where thousands have just gone.
  await rm(whole, { recursive: true });
  return [...rows, ...growth(built)];
}

/** Builds real articles; says so where there are none. */
async function buildReal(folder: string, adderOf: (size: number) => Add): Promise<void> {
  const articles = (await listFiles(CORPUS)).filter((file) => file.endsWith('.md')).length;
  const times = Math.floor(REAL / articles);
  if (articles === 0 || times === 0) {
    process.stderr.write(`No real articles built: ${CORPUS} has none, or too many\n`);
    return;
  }
  process.stderr.write(`Building ${articles} real articles, ${times} times\n`);
  const documents = path.join(folder, 'documents');
  for (let at = 0; at < times; at++) {
    await cp(CORPUS, path.join(documents, `set-${at}`), { recursive: true });
  }
  const add = adderOf(articles * times);
  await timeBuilds(documents, path.join(folder, 'dist'), 'seconds, real articles', add);
}

/** Builds a folder of documents whole, and once more with another sentence in the first of them. */
async function timeBuilds(
  documents: string,
  dist: string,
  figure: string,
  add: Add,
): Promise<Usage> {
  const env = { CONTENT_DIR: documents, ASTRO_TELEMETRY_DISABLED: '1' };
  const build = () => measureProgram([BUILD, '--quiet', '--outDir', dist], { env });
  const parse = () => measureProgram([path.resolve('tests/bench/time-remark.ts'), documents]);
  // Before and after: how fast a machine is may change within a minute.
  const before = await parse();
  const full = await build();
  const after = await parse();
  add(figure, full.seconds, 'remark-parse alone', (before.seconds + after.seconds) / 2);
  const first = (await listFiles(documents)).find((file) => file.endsWith('.md')) ?? '';
  await appendFile(first, '\nOne more sentence.\n');
  const again = await build();
  add(`${figure}, one document changed`, again.seconds, 'the full build', full.seconds);
  return full;
}

/** How time and memory grow from one size to the next: 1 is in step with the documents. */
function growth(built: readonly Built[]): Row[] {
  return built.slice(1).flatMap(({ size, full }, at): Row[] => {
    const before = built[at];
    if (!before) return [];
    const exponent = (key: 'seconds' | 'megabytes'): number =>
      Math.log(full[key] / before.full[key]) / Math.log(size / before.size);
    const against = `growth in step with the documents, from ${before.size}`;
    return [
      {
        area: 'build',
        size,
        figure: 'exponent of time',
        ours: exponent('seconds'),
        against,
        theirs: 1,
      },
      {
        area: 'build',
        size,
        figure: 'exponent of memory',
        ours: exponent('megabytes'),
        against,
        theirs: 1,
      },
    ];
  });
}

async function comparePlain(
  folder: string,
  documents: string,
  dist: string,
  full: Usage,
  add: Add,
): Promise<void> {
  const against = 'a plain Astro project';
  const plain = path.join(folder, 'plain');
  await makePlainAstro(plain, documents);
  const theirs = await measureProgram([ASTRO, 'build'], {
    cwd: plain,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  add('seconds', full.seconds, against, theirs.seconds);
  add('MB of memory', full.megabytes, against, theirs.megabytes);
  const [own, other] = [await sizeOf(dist), await sizeOf(path.join(plain, 'dist'))];
  add('MB published', own / 1e6, against, other / 1e6);
}

async function sizeOf(folder: string): Promise<number> {
  const sizes = (await listFiles(folder)).map(async (file) => (await stat(file)).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
