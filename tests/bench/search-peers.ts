import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { SearchIssue } from '#core/search/build-search-data.ts';
import { buildSearchData } from '#core/search/build-search-data.ts';
import { createSearch } from '#core/search/create-search.ts';
import { cleanText } from '#core/search/read-passage.ts';
import { createSuggester } from '#core/search/suggest.ts';
import { brotli, bytesToAnswer } from './bytes-to-answer.ts';
import { measureCode } from './measure-code.ts';
import { makeFlexSearch, makeOrama } from './more-peers.ts';
import { makePagefind } from './pagefind-peer.ts';

/** A search as the benchmark sees it: a paste in, ids out, best first, each with a score up to 1. */
export interface Engine {
  name: string;
  /** False where the engine has no way to say that nothing fits. */
  abstains: boolean;
  find: (paste: string) => Found | Promise<Found>;
  /** Bytes that a browser fetches until the first answer, code and index, brotli. */
  download?: (pastes: readonly string[]) => Promise<number>;
  /** Frees what the engine holds. */
  close?: () => Promise<void>;
}

export interface Found {
  claims: boolean;
  /** True where the engine says that nothing but its first result is meant. */
  isSure?: boolean;
  results: { id: string; score: number }[];
}

/** A text to find, under a key of its own; `id` is its issue's. */
export interface PeerRecord {
  key: string;
  id: string;
  text: string;
}

/**
 * Makes the search of this project and its peers over the same texts, one record a message or title;
 * null where a peer can't run here.
 */
export function makeEngines(
  issues: readonly SearchIssue[],
): (() => Engine | null | Promise<Engine | null>)[] {
  const records: PeerRecord[] = issues.flatMap((issue) =>
    [issue.title, ...issue.errors.map(({ text }) => text)].map((text, at) => ({
      key: `${issue.id}#${at}`,
      id: issue.id,
      text,
    })),
  );
  const fuse = (name: string, useTokenSearch: boolean) => (): Engine => {
    const engine = new Fuse(records, {
      keys: ['text'],
      includeScore: true,
      ignoreLocation: true,
      useTokenSearch,
    });
    return {
      name,
      abstains: true,
      // Its index is made where it is asked.
      download: async () =>
        (await measureCode("export { default } from 'fuse.js'")) + brotli(JSON.stringify(records)),
      find: (paste) => {
        const found = engine.search(paste, { limit: 10 });
        return {
          claims: found.length > 0,
          results: found.map(({ item, score }) => ({ id: item.id, score: 1 - (score ?? 1) })),
        };
      },
    };
  };
  const mini = (name: string, clean: (paste: string) => string) => (): Engine => {
    const engine = new MiniSearch({ fields: ['text'], storeFields: ['id'], idField: 'key' });
    engine.addAll(records);
    return {
      name,
      abstains: false,
      download: async () =>
        (await measureCode("export { default } from 'minisearch'")) +
        brotli(JSON.stringify(engine)),
      find: (paste) => {
        const found = engine.search(clean(paste)).slice(0, 10);
        const results = found.map((one) => ({
          id: String(one['id']),
          score: one.score / (1 + one.score),
        }));
        return { claims: results.length > 0, results };
      },
    };
  };
  return [
    () => {
      const data = buildSearchData(issues);
      const { explain } = createSearch(data, { createSuggester });
      return {
        name: 'Diagnostree',
        abstains: true,
        download: (pastes) => bytesToAnswer(issues, pastes),
        find: (paste) => {
          const { verdict, results } = explain(paste);
          return { claims: verdict !== 'none', isSure: verdict === 'match', results };
        },
      };
    },
    mini('MiniSearch', (paste) => paste),
    mini('MiniSearch + our cleaning', cleanText),
    () => makeFlexSearch(records),
    () => makeOrama(records),
    () => makePagefind(records),
    fuse('Fuse.js', false),
    fuse('Fuse.js token search', true),
  ];
}
