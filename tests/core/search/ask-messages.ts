import { buildSearchData } from '#core/search/build-search-data.ts';
import { createSearch } from '#core/search/create-search.ts';

/** A search over messages, each an issue of its own whose title says nothing. */
export function askMessages(messages: Readonly<Record<string, string>>): {
  /** `match north`, `ambiguous north south`, `none`: a verdict with the issues that share it. */
  answer: (paste: string) => string;
} {
  const { explain } = createSearch(
    buildSearchData(
      Object.entries(messages).map(([id, text]) => ({
        id,
        title: `Zz ${id}`,
        aliases: [],
        kind: 'error' as const,
        summary: '',
        errors: [{ text, reporter: null, codes: [], line: 1 }],
      })),
    ),
  );
  return {
    answer: (paste) => {
      const { verdict, results } = explain(paste);
      if (verdict === 'none') return 'none';
      const shown =
        verdict === 'match' ? results.slice(0, 1) : results.filter(({ score }) => score > 0.55);
      return [verdict, ...shown.map(({ id }) => id).sort()].join(' ');
    },
  };
}
