import type { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { count } from './count.ts';

/** What was said of some documents: the text to print (empty where there is nothing), and how much of it. */
export interface Report {
  text: string;
  errors: number;
  warnings: number;
}

export interface ReportOptions {
  color?: boolean;
  /** Messages that are no errors, above which those are only counted, by rule. */
  most?: number;
}

/** Formats every message of the files, as remark's own tools print them. */
export function reportMessages(
  files: readonly VFile[],
  { color = false, most = Infinity }: ReportOptions = {},
): Report {
  const messages = files.flatMap((file) => file.messages);
  const errors = messages.filter(({ fatal }) => fatal === true).length;
  const warnings = messages.length - errors;
  const silent = warnings > most;
  const text = messages.length === 0 ? '' : reporter([...files], { quiet: true, silent, color });
  const counts = silent ? countByRule(files) : '';
  return {
    text: [text, counts].filter(Boolean).join('\n\n'),
    errors,
    warnings,
  };
}

/** `4,540 site-link, 12 missing-h1` in a sentence that says where each of them is to be read. */
function countByRule(files: readonly VFile[]): string {
  const rest = files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal !== true));
  const byRule = Map.groupBy(rest, ({ ruleId }) => ruleId ?? 'other');
  const counts = [...byRule]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([rule, { length }]) => `${length.toLocaleString('en')} ${rule}`);
  return `${count(rest.length, 'warning')}, by rule: ${counts.join(', ')}.\n\`npx diagnostree check\` shows each with its place and remedy.`;
}
