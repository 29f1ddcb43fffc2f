import { brotliCompressSync } from 'node:zlib';
import type { SearchIssue } from '#core/search/build-search-data.ts';
import { buildSearchData } from '#core/search/build-search-data.ts';
import { createExplainer } from '#core/search/explain-query.ts';
import { fetchSteps, openSearch } from '#core/search/open-search.ts';
import type { ShardHead } from '#core/search/shards.ts';
import { makeSearchFiles } from '#build/search-files.ts';
import { measureCode } from './measure-code.ts';

/** Pastes whose middle is taken where the index travels in shards. */
const PASTES = 25;
const CODE = `export { createExplainer } from '#core/search/explain-query.ts';
export { openSearch } from '#core/search/open-search.ts';`;

/**
 * Bytes that a browser fetches until the first paste is answered, code and data, brotli: of each
 * paste, the shards that it needs; the middle one of some.
 */
export async function bytesToAnswer(
  issues: readonly SearchIssue[],
  pastes: readonly string[],
): Promise<number> {
  const { main, shards } = makeSearchFiles(buildSearchData(issues));
  const begun = (await measureCode(CODE)) + brotli(main);
  if (shards.size === 0) return begun;
  const fetched: number[] = [];
  for (const paste of pastes.slice(0, PASTES)) {
    let bytes = 0;
    const { index, load } = await openSearch(JSON.parse(main) as ShardHead, (name) => {
      const shard = shards.get(name) ?? '';
      bytes += brotli(shard);
      return Promise.resolve(JSON.parse(shard));
    });
    await fetchSteps(createExplainer(index)(paste), load);
    fetched.push(bytes);
  }
  fetched.sort((a, b) => a - b);
  return begun + (fetched[Math.floor(fetched.length / 2)] ?? 0);
}

/** Bytes of a text as brotli sends it. */
export function brotli(text: string): number {
  return brotliCompressSync(text).length;
}
