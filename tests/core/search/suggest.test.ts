import { describe, expect, it } from 'vitest';
import { buildSearchData } from '#core/search/build-search-data.ts';
import { indexPassages } from '#core/search/index-passages.ts';
import { finish } from '#core/search/search-index.ts';
import type { Suggestion } from '#core/search/suggest.ts';
import { createSuggester } from '#core/search/suggest.ts';
import { CONNECTOR } from './connector-messages.ts';

const suggester = createSuggester(indexPassages(buildSearchData(CONNECTOR)));
const suggest = (query: string, limit?: number): Suggestion[] =>
  finish(suggester.suggest(query, limit));
const ids = (query: string): string[] => suggest(query).map(({ id }) => id);

describe('createSuggester', () => {
  it.each([
    ['live id', ['connect-live-id', 'load-live-id']],
    ['too many sessions', ['shells-tenant', 'shells-user']],
    ['concurent shels', ['shells-tenant', 'shells-user']],
    ['exec pol', ['execution-policy']],
    ['basic auth', ['basic-authentication']],
    ['rbac', ['permission']],
  ])('%s → %j', (query, expected) => {
    expect(ids(query).sort()).toEqual(expected);
  });

  it('narrows with every word', () => {
    expect(ids('shells tenant')[0]).toBe('shells-tenant');
    expect(ids('shells zebra')).toEqual([]);
  });

  it('finds no words inside words', () => {
    expect(ids('cess')).toEqual([]);
  });

  it('tells where the words stand', () => {
    const [first] = suggest('assistant');
    expect(first?.ranges.map(([start, end]) => first.text.slice(start, end))).toEqual([
      'assistant',
    ]);
    expect(first?.matched).toEqual(['assistant']);
  });

  it('has nothing to say to nothing', () => {
    expect(ids('')).toEqual([]);
    expect(ids('  ?! ')).toEqual([]);
  });

  it('keeps to the limit', () => {
    expect(suggest('tenant', 2)).toHaveLength(2);
  });
});
