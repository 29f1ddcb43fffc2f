// Runs beside the page, so that a long paste never holds up typing.
import { compareMessages } from '#core/search/compare-messages.ts';
import { createSearch, MAX_PASTE_LENGTH, type Search } from '#core/search/create-search.ts';
import type { SearchData } from '#core/search/search-data.ts';
import { groupAnswers } from './group-answers.ts';
import type { Answer, Ask, Explained } from './search-protocol.ts';

/** Compares pastes. What answers typed words is larger, and only fetched when somebody types. */
interface Engine {
  pasted: Search;
  typed: () => Promise<Search>;
}

let engine: Promise<Engine> | undefined;

async function load(url: string): Promise<Engine> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const data = (await response.json()) as SearchData;
  let typed: Promise<Search> | undefined;
  return {
    pasted: createSearch(data),
    typed: () =>
      (typed ??= import('#core/search/suggest.ts').then(({ createSuggester }) =>
        createSearch(data, { suggest: createSuggester(data).suggest }),
      )),
  };
}

/** Longer than anybody types without a message before them. */
const LONGEST_TYPED = 120;

async function explain(query: string, { pasted, typed }: Engine): Promise<Explained> {
  let verdict = pasted.explain(query);
  const mayBeTyped = query.length <= LONGEST_TYPED && !query.includes('\n');
  if (verdict.verdict === 'none' && mayBeTyped) verdict = (await typed()).explain(query);
  const comparisons = groupAnswers(verdict)
    .flat()
    .flatMap(({ id, message }) =>
      message === undefined ? [] : [[id, compareMessages(message, query)] as const],
    );
  const cut = query.length > MAX_PASTE_LENGTH;
  return { verdict, comparisons: new Map(comparisons), cut };
}

const answer = (message: Answer): void => postMessage(message);

addEventListener('message', ({ data: ask }: MessageEvent<Ask>) => {
  if ('load' in ask) engine ??= load(ask.load);
  else void reply(ask);
});

async function reply({ id, query }: { id: number; query: string }): Promise<void> {
  try {
    if (engine) answer({ id, explained: await explain(query, await engine) });
  } catch (error) {
    answer({ id, error: error instanceof Error ? error.message : String(error) });
  }
}
