import process from 'node:process';
import { describeChanges } from '#build/describe-changes.ts';
import { count } from '#build/count.ts';
import { createProgress } from '#build/create-progress.ts';
import { formatSarif } from '#build/format-sarif.ts';
import { storeOf } from '#build/document-store.ts';
import { loadSite, type Site } from '#build/load-site.ts';
import { proveSearch } from '#build/prove-search.ts';
import { publicIndexOf } from '#build/public-index-of.ts';
import { reportMessages } from '#build/report-messages.ts';
import { type Command, UsageError } from './command.ts';

/** A page with a dead link can be built, and the build does so; whoever checks wants to know. */
const BROKEN = new Set(['dead-link', 'missing-anchor']);

const formats = ['text', 'json', 'sarif'];

export const check: Command = {
  summary: 'print every message about the documents',
  help: `Usage: diagnostree check [DIR] [--format text|json|sarif] [--max-warnings N] [--verbose] [--quiet]

Reads the documents and prints what stands in the way of a good page, with
file:line:column, the rule, and a link to its explanation in AUTHORING.md.
Pastes every documented message into the search, to see that it finds its issue.
Exits with 1 where a page would be wrong or a link leads nowhere; other
warnings alone exit with 0.

  --format json       the messages as the index publishes them
  --format sarif      SARIF 2.1.0, for code hosts
  --max-warnings N    exit with 1 where there are more than N warnings
  --verbose           say of each issue which reader recognised it, and by what
  --quiet             don't say on stderr how far it is

  diagnostree check docs --max-warnings 0`,
  options: {
    format: { type: 'string' },
    'max-warnings': { type: 'string' },
    verbose: { type: 'boolean' },
    quiet: { type: 'boolean' },
  },
  async run({ folder, options }) {
    const format = String(options['format'] ?? 'text');
    if (!formats.includes(format)) {
      throw new UsageError(`Unknown format \`${format}\`, expected one of ${formats.join(', ')}.`);
    }
    const most = readMost(options['max-warnings']);
    const progress = createProgress(process.stderr, { quiet: options['quiet'] === true });
    const site = await loadSite(folder, {
      store: storeOf(folder),
      onProgress: progress.on,
    }).finally(progress.end);
    proveSearch(site, progress.on);
    progress.end();
    const dead = site.files
      .flatMap(({ messages }) => messages)
      .filter(({ ruleId }) => BROKEN.has(ruleId ?? '')).length;
    const { text, errors, warnings } = reportMessages(site.files, { color: process.stdout.isTTY });
    if (format === 'json') console.log(JSON.stringify(publicIndexOf(site).messages, null, 2));
    else if (format === 'sarif') console.log(formatSarif(site.files));
    else {
      if (options['verbose'] === true) console.log(`${describeReaders(site)}\n`);
      if (text) console.log(`${text}\n`);
      console.log(summarise(site, { errors, warnings, dead }));
      // Beside the messages, which are about documents, and may be piped on.
      if (options['quiet'] !== true) {
        for (const line of describeChanges(site)) console.error(line);
      }
    }
    return errors > 0 || dead > 0 || warnings > most ? 1 : 0;
  },
};

function readMost(value: string | boolean | undefined): number {
  if (value === undefined) return Infinity;
  if (typeof value === 'string' && /^\d+$/.test(value)) return Number(value);
  throw new UsageError(`Unexpected \`--max-warnings ${String(value)}\`, expected a number from 0.`);
}

function describeReaders({ guides, index }: Site): string {
  const found = index.issues.map(
    ({ source, title, reader }) =>
      `${source.path}:${source.line} ${title}\n    ${reader.name}: ${reader.why}`,
  );
  const withIssues = new Set(index.issues.map(({ source }) => source.path));
  const others = guides
    .filter(({ path }) => !withIssues.has(path))
    .map(({ path, title }) => `${path}:1 ${title}\n    no reader: nothing here reads as a problem`);
  return [...found, ...others].join('\n');
}

interface Counts {
  errors: number;
  warnings: number;
  /** Warnings about links that lead nowhere, for which a check fails. */
  dead: number;
}

function summarise({ guides, index }: Site, { errors, warnings, dead }: Counts): string {
  const found = [count(guides.length, 'document'), count(index.issues.length, 'issue')];
  const said = [count(errors, 'error'), count(warnings, 'warning')];
  const failing = dead === 0 ? '' : `; exit 1 for ${count(dead, 'link')} to nowhere`;
  return `${found.join(', ')}: ${said.join(', ')}${failing}`;
}
