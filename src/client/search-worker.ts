// Runs beside the page, so that a long paste never holds up typing.
import { createSearch, type Search } from '#core/search/create-search.ts';
import type { SearchData } from '#core/search/search-data.ts';
import { createSuggester } from '#core/search/suggest.ts';
import type { Answer, Ask } from './search-protocol.ts';

let search: Promise<Search> | undefined;

async function load(url: string): Promise<Search> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const data = (await response.json()) as SearchData;
  const { suggest } = createSuggester(data);
  return createSearch(data, { suggest });
}

const answer = (message: Answer): void => postMessage(message);

addEventListener('message', ({ data: ask }: MessageEvent<Ask>) => {
  if ('load' in ask) search ??= load(ask.load);
  search?.then(
    (ready) => {
      if ('query' in ask) answer({ id: ask.id, verdict: ready.explain(ask.query) });
    },
    (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
  );
});
