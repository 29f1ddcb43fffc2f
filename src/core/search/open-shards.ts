import { nameOf } from './index-passages.ts';
import type { OpenedSearch } from './open-search.ts';
import { listTexts, readPassage } from './read-passage.ts';
import type { Passage } from './search-index.ts';
import { coarseTotal } from './search-index.ts';
import type { IssueShard, PostingShard, ShardHead } from './shards.ts';
import { fromDistances, issueShard, placeWords, postingShard, unpackWords } from './shards.ts';
import { weighWords } from './weigh-word.ts';

/** Opens search data in shards. `read` gives the JSON of a shard by its name. */
export function openShards(
  head: ShardHead,
  read: (shard: string) => Promise<unknown>,
): OpenedSearch {
  const words = unpackWords(head.words);
  const vocabulary = new Map(words.map((word, id) => [word, id]));
  const sizes = Int32Array.from(head.sizes);
  const codes = new Set(Array.from(fromDistances(head.codes), (id) => words[id] ?? ''));
  const rarity = weighWords(words, codes, sizes, head.levels.length);
  const shardOfWord = placeWords(head.sizes, head.shardPostings);
  const issueOf = Int32Array.from(
    head.passages.flatMap((count, issue) => Array<number>(count).fill(issue)),
  );
  const firstOf = fromDistances([0, ...head.passages]);

  const postings = new Map<number, Int32Array>();
  const passages = new Map<number, Passage>();
  const names = new Map<number, { id: string; title: string }>();
  const loaded = new Map<string, Promise<void>>();

  const addPostings = (shard: number, part: PostingShard): void => {
    const first = shardOfWord.indexOf(shard);
    for (const [i, distances] of part.entries()) postings.set(first + i, fromDistances(distances));
  };
  const addIssues = (shard: number, part: IssueShard): void => {
    for (const i of part.titles.keys()) {
      const issue = shard * head.shardIssues + i;
      names.set(issue, nameOf(part, i));
      for (const [at, [text, isMessage]] of listTexts(part, i).entries()) {
        passages.set(
          (firstOf[issue] ?? 0) + at,
          readPassage(text, isMessage, issue, { vocabulary, rarity }),
        );
      }
    }
  };
  const fetchOnce = (name: string, add: (part: unknown) => void): Promise<void> => {
    const known = loaded.get(name);
    if (known) return known;
    const loading = read(name).then(add);
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading;
  };

  return {
    index: {
      words,
      vocabulary,
      rarity,
      sizes,
      totals: Float32Array.from(head.levels, (level) => coarseTotal(level.charCodeAt(0) - 48)),
      postings: (word) => postings.get(word) ?? missing(`word ${word}`),
      passage: (passage) => passages.get(passage) ?? missing(`passage ${passage}`),
      name: (issue) => names.get(issue) ?? missing(`issue ${issue}`),
    },
    async load(needs) {
      const wordShards = new Set(needs.words.map((word) => shardOfWord[word] ?? 0));
      const issueShards = new Set(
        needs.passages.map((passage) => Math.floor((issueOf[passage] ?? 0) / head.shardIssues)),
      );
      await Promise.all([
        ...Array.from(wordShards, (shard) =>
          fetchOnce(postingShard(shard), (part) => addPostings(shard, part as PostingShard)),
        ),
        ...Array.from(issueShards, (shard) =>
          fetchOnce(issueShard(shard), (part) => addIssues(shard, part as IssueShard)),
        ),
      ]);
    },
  };
}

function missing(what: string): never {
  throw new Error(`The search read ${what} before it asked for it. Yield it in a \`Needs\` first.`);
}
