import type { Result, Verdict } from '#core/search/verdict.ts';

/** How far behind the best a result may be and still be what typed words mean. */
const CLOSE = 0.15;
/** Where none is close, so many are shown. */
const FEW = 5;

/**
 * The results that answer, a list for each error of the query in the order in which they stand
 * there; results in one list fit that error equally. Empty for `none`.
 *
 * `[a #1, b #2, c #2, d]` → `[[a], [b, c]]`
 */
export function groupAnswers({ verdict, results }: Verdict): Result[][] {
  const [best] = results;
  if (verdict === 'none' || best === undefined) return [];
  const groups: Result[][] = [];
  for (const result of results) {
    if (result.error === undefined) continue;
    (groups[result.error - 1] ??= []).push(result);
  }
  if (groups.length > 0) return groups.filter((group) => group.length > 0);
  // Typed words name no error.
  if (verdict === 'match') return [[best]];
  const close = results.filter(({ score }) => score >= best.score - CLOSE);
  return [close.length > 1 ? close : results.slice(0, FEW)];
}
