import { describe, expect, it } from 'vitest';
import { buildSearchData } from '#core/search/build-search-data.ts';
import { createSearch } from '#core/search/create-search.ts';
import { createSuggester } from '#core/search/suggest.ts';
import { ASKED, DOCUMENTED } from './publisher-messages.ts';

const { explain } = createSearch(
  buildSearchData(
    Object.entries(DOCUMENTED).map(([id, text]) => ({
      id,
      title: `Zz ${id.replace('_', ' ')}`,
      aliases: [],
      kind: 'error' as const,
      summary: '',
      errors: [{ text, reporter: null, codes: [], line: 1 }],
    })),
  ),
  { createSuggester },
);

describe('errors of many publishers, as their users paste them', () => {
  it.each(ASKED)('%s: %s', (id, paste) => {
    const { verdict, results } = explain(paste);
    expect(verdict === 'none' ? 'none' : `${verdict} ${results[0]?.id ?? ''}`).toBe(
      id === 'none' ? 'none' : `match ${id}`,
    );
  });
});
