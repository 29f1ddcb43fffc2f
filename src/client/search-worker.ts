// Runs beside the page, so that a long paste never holds up typing.
import { compareMessages } from '#core/search/compare-messages.ts';
import { createExplainer, MAX_PASTE_LENGTH } from '#core/search/explain-query.ts';
import type { OpenedSearch } from '#core/search/open-search.ts';
import { fetchSteps, openSearch } from '#core/search/open-search.ts';
import type { SearchData } from '#core/search/search-data.ts';
import type { ShardHead } from '#core/search/shards.ts';
import type { Suggester } from '#core/search/suggest.ts';
import { groupAnswers } from './group-answers.ts';
import type { Answer, Ask, Explained } from './search-protocol.ts';

/** Compares pastes. What answers typed words is larger, and only fetched when somebody types. */
interface Engine {
  load: OpenedSearch['load'];
  explain: ReturnType<typeof createExplainer>;
  suggester: () => Promise<Suggester>;
}

let engine: Promise<Engine> | undefined;
/** The newest question; older ones are given up. */
let newest = 0;

async function open(url: string): Promise<Engine> {
  const data = (await read(url)) as SearchData | ShardHead;
  const { index, load } = await openSearch(data, (shard) =>
    read(url.replace(/\.json$/, `/${shard}.json`)),
  );
  let suggester: Promise<Suggester> | undefined;
  return {
    load,
    explain: createExplainer(index),
    suggester: () =>
      (suggester ??= import('#core/search/suggest.ts').then(({ createSuggester }) =>
        createSuggester(index),
      )),
  };
}

async function read(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json();
}

/** Longer than anybody types without a message before them. */
const LONGEST_TYPED = 120;

/** The verdict on a query and how its answers compare; null once it is not the newest any more. */
async function explain(id: number, query: string, engine: Engine): Promise<Explained | null> {
  const started = performance.now();
  const isStale = (): boolean => id !== newest;
  let verdict = await fetchSteps(engine.explain(query), engine.load, isStale);
  const mayBeTyped = query.length <= LONGEST_TYPED && !query.includes('\n');
  if (verdict?.verdict === 'none' && mayBeTyped) {
    const { suggest } = await engine.suggester();
    verdict = await fetchSteps(engine.explain(query, suggest), engine.load, isStale);
  }
  if (verdict === null) return null;
  const comparisons = groupAnswers(verdict)
    .flat()
    .flatMap(({ id: issue, message }) =>
      message === undefined ? [] : [[issue, compareMessages(message, query)] as const],
    );
  verdict.ms = performance.now() - started;
  return { verdict, comparisons: new Map(comparisons), cut: query.length > MAX_PASTE_LENGTH };
}

const answer = (message: Answer): void => postMessage(message);

addEventListener('message', ({ data: ask }: MessageEvent<Ask>) => {
  if ('load' in ask) engine ??= open(ask.load);
  else void reply(ask);
});

async function reply({ id, query }: { id: number; query: string }): Promise<void> {
  newest = id;
  try {
    const explained = engine && (await explain(id, query, await engine));
    if (explained) answer({ id, explained });
  } catch (error) {
    answer({ id, error: error instanceof Error ? error.message : String(error) });
  }
}
