import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearchData } from '#core/search/build-search-data.ts';
import { createSearch } from '#core/search/create-search.ts';
import { createExplainer } from '#core/search/explain-query.ts';
import { indexPassages } from '#core/search/index-passages.ts';
import type { OpenedSearch } from '#core/search/open-search.ts';
import { fetchSteps, openSearch } from '#core/search/open-search.ts';
import { packSearch } from '#core/search/pack-search.ts';
import type { ShardHead } from '#core/search/shards.ts';
import {
  fromDistances,
  packWords,
  placeWords,
  toDistances,
  unpackWords,
} from '#core/search/shards.ts';
import { createSuggester } from '#core/search/suggest.ts';
import type { Verdict } from '#core/search/verdict.ts';
import { makeIssues } from '../../bench/make-issues.ts';
import { makePasteOf } from '../../bench/make-paste.ts';
import { seedRandom } from '../../bench/seeded-random.ts';
import { CONNECTOR } from './connector-messages.ts';
import { NEIGHBOUR_ERRORS } from './neighbour-errors.ts';

const issues = [...CONNECTOR, ...makeIssues(600, seedRandom(3))];
const data = buildSearchData(issues);
const { head, shards } = packSearch(data);

/** The packed search as a browser opens it, with the names of the shards that it fetched. */
async function open(): Promise<{ search: OpenedSearch; fetched: string[] }> {
  const fetched: string[] = [];
  const search = await openSearch(JSON.parse(JSON.stringify(head)) as ShardHead, (name) => {
    fetched.push(name);
    return Promise.resolve(JSON.parse(JSON.stringify(shards.get(name))));
  });
  return { search, fetched };
}

async function explain({ index, load }: OpenedSearch, query: string): Promise<Verdict | null> {
  return fetchSteps(createExplainer(index)(query, createSuggester(index).suggest), load);
}

describe('a search in shards', () => {
  const random = seedRandom(11);
  const messages = issues.flatMap(({ errors }) => errors.map(({ text }) => text));
  const queries = [
    ...Array.from({ length: 120 }, () => makePasteOf(random.pick(messages), random).paste),
    ...NEIGHBOUR_ERRORS.slice(0, 20),
    ...['certificate expired', 'too many sessions', 'live id', 'sha', 'mailbox locked', '', '?!'],
  ];

  it('answers every query as the whole does', async () => {
    const whole = createSearch(data, { createSuggester });
    const { search } = await open();
    for (const query of queries) {
      expect({ ...(await explain(search, query)), ms: 0 }, query).toEqual({
        ...whole.explain(query),
        ms: 0,
      });
    }
  });

  it('fetches what a query needs, once, and nothing else', async () => {
    const { search, fetched } = await open();
    await explain(search, CONNECTOR[0]?.errors[0]?.text ?? '');
    const first = [...fetched];
    expect(first).toEqual([...new Set(first)]);
    expect(first.length).toBeLessThan(shards.size);
    await explain(search, CONNECTOR[0]?.errors[0]?.text ?? '');
    expect(fetched).toEqual(first);
  });

  it('asks again for a shard that did not come', async () => {
    let isDown = true;
    const search = await openSearch(head, (name) =>
      isDown ? Promise.reject(new Error('503')) : Promise.resolve(shards.get(name)),
    );
    const query = messages[0] ?? '';
    await expect(explain(search, query)).rejects.toThrow('503');
    isDown = false;
    expect((await explain(search, query))?.verdict).not.toBe('none');
  });

  it('gives up a query that nobody waits for', async () => {
    const { search, fetched } = await open();
    const steps = createExplainer(search.index)(messages[0] ?? '');
    expect(await fetchSteps(steps, search.load, () => true)).toBeNull();
    expect(fetched.every((name) => name.startsWith('w'))).toBe(true);
  });

  it('says so where a part is read before it was asked for', async () => {
    const { search } = await open();
    expect(() => search.index.postings(0)).toThrow('Yield it in a `Needs` first.');
    expect(() => search.index.passage(0)).toThrow('passage 0');
  });

  it('opens the whole the same way', async () => {
    const search = await openSearch(data, () => Promise.reject(new Error('nothing to fetch')));
    expect((await explain(search, messages[0] ?? ''))?.verdict).not.toBe('none');
  });
});

describe('the parts', () => {
  it('give back the words that were packed', () => {
    expect(packWords(['shell', 'shells'])).toBe('0shell 5s');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }).filter((s) => !s.includes(' '))),
        (words) => {
          expect(unpackWords(packWords(words.sort()))).toEqual(words);
        },
      ),
    );
    expect(unpackWords(head.words)).toEqual(indexPassages(data).words);
  });

  it('give back numbers that go up', () => {
    expect(toDistances([3, 4, 9])).toEqual([3, 1, 5]);
    expect([...fromDistances([3, 1, 5])]).toEqual([3, 4, 9]);
  });

  it('hold no more postings than they may, unless one word has more', () => {
    expect([...placeWords([2, 2, 9, 1], 4)]).toEqual([0, 0, 1, 2]);
  });
});
