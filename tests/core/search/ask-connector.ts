import { buildSearchData } from '#core/search/build-search-data.ts';
import { createSearch } from '#core/search/create-search.ts';
import type { SearchData } from '#core/search/search-data.ts';
import { createSuggester } from '#core/search/suggest.ts';
import { CONNECTOR } from './connector-messages.ts';

/** The connector's search data as a browser gets it: by way of JSON. */
export const data = JSON.parse(JSON.stringify(buildSearchData(CONNECTOR))) as SearchData;
export const { explain } = createSearch(data, { createSuggester });

/** `match shells-user`, `none`: a verdict in short. */
export function answer(paste: string): string {
  const { verdict, results } = explain(paste);
  return verdict === 'none' ? 'none' : `${verdict} ${results[0]?.id ?? ''}`;
}
