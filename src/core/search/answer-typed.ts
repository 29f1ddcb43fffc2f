import { cleanText } from './read-passage.ts';
import type { Steps } from './search-index.ts';
import type { Word } from './split-words.ts';
import { splitWords } from './split-words.ts';
import type { Suggester, Suggestion } from './suggest.ts';
import type { Verdict } from './verdict.ts';
import { isGrammar, weighWord } from './weigh-word.ts';

/** Results in a verdict, at most. */
const MOST_RESULTS = 10;

/** A suggestion ahead of the next by this much is the one that was meant. */
const STANDS_OUT = 0.12;

/** Words that somebody types, without what programs put between them. */
const PLAIN = /^[\p{L}\p{N}\s'’-]+$/u;

/** Telling words that are left without one. */
const LEAST_LEFT = 3;

/** What any error calls itself. */
const SAYS_LITTLE = new Set(
  'error message problem issue fail failed failure help unknown occurred'.split(' '),
);
/** Verbs that make a sentence; who looks for something leaves them out. */
const VERBS = new Set('is are was were has have had been be isnot hasnot'.split(' '));

/** Values that stand in messages. */
const PASTED = new Set<Word['kind']>(['user', 'path', 'guid', 'ip', 'date']);

/**
 * Answers a few typed words that are no message, of which `verdict` says `none`: suggestions become
 * results, and one that stands out is what was meant.
 */
export function* answerTyped(
  query: string,
  verdict: Verdict,
  suggest: Suggester['suggest'],
): Steps<Verdict> {
  const words = splitWords(cleanText(query));
  // Nobody types an account or a path to look for something.
  if (words.some(({ kind, quoted }) => quoted || PASTED.has(kind))) return verdict;
  const tells = words.filter((word) => !isGrammar(word.key) && !SAYS_LITTLE.has(word.key));
  const isSentence = words.length > 2 && words.some((word) => VERBS.has(word.letters));
  // Related words alone are enough only where none of those typed is in many messages anyway.
  const isRare = tells.every((word) => weighWord(word.key) === 1);
  const whole = (yield* suggest(query, MOST_RESULTS)).filter(
    (one) => one.isLiteral || (!isSentence && (one.matched.length > 0 || isRare)),
  );
  const isWhole = whole.length > 0 || isSentence || !PLAIN.test(query);
  const suggestions = isWhole ? whole : yield* suggestWithout(tells, suggest);
  const [first, second] = suggestions;
  if (first === undefined || tells.length === 0) return verdict;
  const standsOut = second === undefined || first.score - second.score > STANDS_OUT;
  return {
    // A sentence that no message matched differs from them all, though its words are there.
    verdict: standsOut && isWhole && !isSentence ? 'match' : 'ambiguous',
    results: suggestions.map((one) => ({
      id: one.id,
      title: one.title,
      url: one.url,
      score: one.score,
      matched: one.matched,
      missing: [],
      slots: [],
    })),
    ms: 0,
  };
}

/**
 * What all typed words but one find, where many are left that tell something: people name the
 * product, too, which its own documents don't.
 */
function* suggestWithout(
  words: readonly Word[],
  suggest: Suggester['suggest'],
): Steps<Suggestion[]> {
  const best = new Map<string, Suggestion>();
  for (const left of words) {
    const others = words.filter((word) => word !== left);
    if (others.filter(({ key }) => weighWord(key) === 1).length < LEAST_LEFT) continue;
    const query = others.map(({ letters }) => letters).join(' ');
    for (const one of yield* suggest(query, MOST_RESULTS)) {
      if (!one.isLiteral || one.matched.length < LEAST_LEFT) continue;
      if (one.score > (best.get(one.id)?.score ?? 0)) best.set(one.id, one);
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST_RESULTS);
}
