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

/** The file that a run leaves: when, where and how it was made, and the table. */
export function formatResults(rows: readonly Row[], args: readonly string[]): string {
  const [processor] = cpus();
  const machine = [
    `${cpus().length} × ${processor?.model ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}`,
    process.platform,
  ].join(', ');
  const command = ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
  return `# Results of the benchmark

Written by \`${command}\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.

Each figure stands beside the same of something else in the same run, since machines differ: the last
column is what to compare between runs.

${formatRows(rows)}
`;
}

/** Three digits, whatever the size. */
function show(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toPrecision(3)));
}
