import { appendFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
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

interface Built {
  size: number;
  full: Usage;
}

/** Builds made documents, beside bare remark-parse and a plain Astro project of the same documents. */
export async function buildBench(sizes: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  const built: Built[] = [];
  for (const size of sizes) {
    process.stderr.write(`Building ${size} documents\n`);
    const folder = await mkdtemp(path.join(tmpdir(), 'bench-build-'));
    const documents = path.join(folder, 'documents');
    const dist = path.join(folder, 'dist');
    await writeDocuments(size, documents);
    const env = { CONTENT_DIR: documents, ASTRO_TELEMETRY_DISABLED: '1' };
    const build = () => measureProgram([BUILD, '--quiet', '--outDir', dist], { env });
    const remark = await measureProgram([path.resolve('tests/bench/time-remark.ts'), documents]);
    const full = await build();
    const add = (figure: string, ours: number, against: string, theirs: number): void => {
      rows.push({ area: 'build', size, figure, ours, against, theirs });
    };
    add('seconds', full.seconds, 'remark-parse alone', remark.seconds);
    built.push({ size, full });
    const [first = ''] = await listFiles(documents);
    await appendFile(first, '\nOne more sentence.\n');
    const again = await build();
    add('seconds, one document changed', again.seconds, 'the full build', full.seconds);
    await comparePlain(folder, documents, dist, full, add);
    const { index } = await loadSite(documents);
    const paste = index.issues.find(({ errors }) => errors.length > 0)?.errors[0]?.text;
    const kilobytes = paste === undefined ? null : await measureFirstAnswer(dist, paste);
    if (kilobytes !== null) {
      const [published = 0] = await Promise.all([sizeOf(path.join(dist, 'search'))]);
      add(
        'KB to the first answer',
        kilobytes,
        'its whole search data, uncompressed',
        published / 1000,
      );
    }
    await rm(folder, { recursive: true });
  }
  return [...rows, ...growth(built)];
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
  add: (figure: string, ours: number, against: string, theirs: number) => void,
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
