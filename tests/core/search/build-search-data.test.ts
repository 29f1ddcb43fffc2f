import { describe, expect, it } from 'vitest';
import type { SearchIssue } from '#core/search/build-search-data.ts';
import { buildSearchData } from '#core/search/build-search-data.ts';
import { createSearch } from '#core/search/create-search.ts';

const issue = (over: Partial<SearchIssue>): SearchIssue => ({
  id: 'the-bell-is-silent',
  title: 'The bell is silent',
  aliases: [],
  kind: 'error',
  summary: 'Nobody hears the bell. '.repeat(20),
  errors: [],
  ...over,
});
const error = (text: string): SearchIssue['errors'][number] => ({
  text,
  reporter: null,
  codes: [],
  line: 1,
});

describe('buildSearchData', () => {
  it('leaves out an id that the title gives', () => {
    const { ids } = buildSearchData([issue({}), issue({ id: 'other' })]);
    expect(ids).toEqual(['', 'other']);
  });

  it('keeps each message once, variants too, and the summary of symptoms only', () => {
    const { messages, names } = buildSearchData([
      issue({ errors: [error('a'), error('a'), { ...error('b'), variant: true }] }),
      issue({ kind: 'symptom' }),
    ]);
    expect(messages).toEqual([['a', 'b'], []]);
    expect(names[0]).toEqual([]);
    expect(names[1]?.[0]?.length).toBeLessThanOrEqual(160);
  });

  it('makes an issue findable by any of its messages, its title and other names', () => {
    const data = buildSearchData([
      issue({
        aliases: ['Quiet belfry'],
        errors: [error('Clapper 7 is not attached.'), error('No rope was found in the tower.')],
      }),
    ]);
    const { explain } = createSearch(data);
    for (const text of [
      'clapper 3 is not attached',
      'No rope was found in the tower.',
      'The bell is silent',
      'quiet belfry',
    ]) {
      expect(explain(text).results[0]?.id, text).toBe('the-bell-is-silent');
    }
    expect(explain('clapper 3 is not attached').results[0]?.message).toBe(
      'Clapper 7 is not attached.',
    );
  });
});
