import process from 'node:process';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { loadSite } from '#build/load-site.ts';
import { createSearch, type Search } from '#core/search/create-search.ts';
import { createSuggester } from '#core/search/suggest.ts';
import type { Verdict } from '#core/search/verdict.ts';
import type { Command } from './command.ts';

export const explain: Command = {
  summary: 'find the documented issue of a pasted error',
  help: `Usage: diagnostree explain [DIR] [--json | --lines] < error.txt

Reads a pasted error, or a few typed words, from standard input and prints the
verdict: match, ambiguous, or none (not documented here).

  --json     the verdict as JSON
  --lines    stays running: a JSON object {"query": "…"} a line in,
             a verdict a line out

  Get-Clipboard | diagnostree explain docs`,
  options: { json: { type: 'boolean' }, lines: { type: 'boolean' } },
  async run({ folder, options }) {
    const { search: data } = await loadSite(folder);
    const search = createSearch(data, { createSuggester });
    if (options['lines'] === true) return answerLines(search);
    const query = await text(process.stdin);
    const verdict = search.explain(query);
    console.log(options['json'] === true ? JSON.stringify(verdict, null, 2) : inWords(verdict));
    return 0;
  },
};

/** One bad line must not end a session that others are waiting on: it is answered with an error. */
async function answerLines(search: Search): Promise<number> {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(answerLine(line, search))}\n`);
  }
  return 0;
}

function answerLine(line: string, search: Search): Verdict | { error: string } {
  try {
    const value: unknown = JSON.parse(line);
    if (value && typeof value === 'object' && 'query' in value && typeof value.query === 'string') {
      return search.explain(value.query);
    }
  } catch {
    // Not JSON at all: the same answer as for JSON of another shape.
  }
  return { error: 'Expected a JSON object with a string "query" on each line.' };
}

function inWords({ verdict, results }: Verdict): string {
  if (verdict === 'none') return 'Not documented here.';
  const answers = results.filter(({ error }, i) => i === 0 || error !== undefined);
  const shown = verdict === 'match' ? answers : results.slice(0, 5);
  const lines = shown.map(({ title, url, score }) => `${score.toFixed(2)}  ${title}\n      ${url}`);
  return [verdict === 'match' ? 'Documented:' : 'One of these:', ...lines].join('\n');
}
