// Runs beside the page, so that a long paste never holds up typing.
import { compareMessages } from '#core/search/compare-messages.ts';
import { createSearch, type Search } from '#core/search/create-search.ts';
import type { SearchData } from '#core/search/search-data.ts';
import { createSuggester } from '#core/search/suggest.ts';
import type { Answer, Ask, Explained } from './search-protocol.ts';

let search: Promise<Search> | undefined;

async function load(url: string): Promise<Search> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const data = (await response.json()) as SearchData;
  const { suggest } = createSuggester(data);
  return createSearch(data, { suggest });
}

/** Results that the page shows side by side with the paste, at most. */
const COMPARED = 5;

function explain(query: string, search: Search): Explained {
  const verdict = search.explain(query);
  const compared = verdict.verdict === 'none' ? [] : verdict.results.slice(0, COMPARED);
  const comparisons = compared.flatMap(({ id, message }) =>
    message === undefined ? [] : [[id, compareMessages(message, query)] as const],
  );
  return { verdict, comparisons: new Map(comparisons) };
}

const answer = (message: Answer): void => postMessage(message);

addEventListener('message', ({ data: ask }: MessageEvent<Ask>) => {
  if ('load' in ask) search ??= load(ask.load);
  search?.then(
    (ready) => {
      if ('query' in ask) answer({ id: ask.id, explained: explain(ask.query, ready) });
    },
    (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
  );
});
