import { create, insertMultiple, save, search } from '@orama/orama';
import FlexSearch from 'flexsearch';
import { brotli } from './bytes-to-answer.ts';
import { measureCode } from './measure-code.ts';
import type { Engine, PeerRecord } from './search-peers.ts';

/** FlexSearch 0.8 with its word index; it gives an order, and no scores. */
export function makeFlexSearch(records: readonly PeerRecord[]): Engine {
  const index = new FlexSearch.Index({ tokenize: 'strict' });
  for (const [at, { text }] of records.entries()) index.add(at, text);
  return {
    name: 'FlexSearch',
    abstains: true,
    download: async () => {
      let exported = '';
      index.export((key, data) => {
        exported += `${key}${String(data)}`;
      });
      const ids = JSON.stringify(records.map(({ id }) => id));
      return (
        (await measureCode("export { default } from 'flexsearch'")) + brotli(exported) + brotli(ids)
      );
    },
    find: (paste) => {
      const found = index.search(paste, { limit: 10, suggest: true }) as number[];
      return {
        claims: found.length > 0,
        results: found.map((at, place) => ({ id: records[at]?.id ?? '', score: 1 / (1 + place) })),
      };
    },
  };
}

/** Orama 3, full text over one property, as it is by default. */
export async function makeOrama(records: readonly PeerRecord[]): Promise<Engine> {
  const database = create({ schema: { text: 'string' } as const });
  await insertMultiple(
    database,
    records.map(({ text }, at) => ({ id: String(at), text })),
  );
  return {
    name: 'Orama',
    abstains: true,
    download: async () =>
      (await measureCode("export { create, load, search } from '@orama/orama'")) +
      brotli(JSON.stringify(save(database))) +
      brotli(JSON.stringify(records.map(({ id }) => id))),
    find: async (paste) => {
      const { hits } = await search(database, { term: paste, limit: 10 });
      return {
        claims: hits.length > 0,
        results: hits.map(({ id, score }) => ({
          id: records[Number(id)]?.id ?? '',
          score: score / (1 + score),
        })),
      };
    },
  };
}
