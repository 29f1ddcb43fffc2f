import { cpus, totalmem } from 'node:os';
import process from 'node:process';

/** A figure of ours beside the same of something else, measured in the same run. */
export interface Row {
  area: 'parse' | 'search' | 'build';
  /** Documents or issues. */
  size: number;
  figure: string;
  ours: number;
  against: string;
  theirs: number;
}

/** All rows as one table of markdown; `ours / theirs` is below 1 where ours is less. */
export function formatRows(rows: readonly Row[]): string {
  const lines = rows.map(({ area, size, figure, ours, against, theirs }) => {
    const ratio = theirs === 0 ? '–' : show(ours / theirs);
    return `| ${area} | ${size.toLocaleString('en')} | ${figure} | ${show(ours)} | ${against} | ${show(theirs)} | ${ratio} |`;
  });
  return [
    '| part | size | figure | Diagnostree | against | theirs | ours / theirs |',
    '| --- | --: | --- | --: | --- | --: | --: |',
    ...lines,
  ].join('\n');
}

const AREAS = ['parse', 'search', 'build'] as const;

/**
 * The file that a run leaves: for each part when, where and how it was measured, and its table. A
 * part that was not measured stays as it was.
 *
 * @param before the file as the last run left it; empty where there is none
 */
export function formatResults(
  before: string,
  rows: readonly Row[],
  args: readonly string[],
): string {
  const [processor] = cpus();
  const machine = [
    `${cpus().length} × ${processor?.model ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}`,
    process.platform,
  ].join(', ');
  const command = ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
  const written = `Written by \`${command}\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.`;
  const sections = AREAS.flatMap((area) => {
    const own = rows.filter((row) => row.area === area);
    const kept = new RegExp(`^## ${area}\\n[^]*?(?=^## |(?![^]))`, 'm').exec(before)?.[0].trimEnd();
    return own.length > 0 ? `## ${area}\n\n${written}\n\n${formatRows(own)}` : (kept ?? []);
  });
  return `# Results of the benchmark

Each figure stands beside the same of something else in the same run, since machines differ: the last
column is what to compare between runs.

${sections.join('\n\n')}
`;
}

/** Three digits, whatever the size. */
function show(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toPrecision(3)));
}
