import { cleanText } from './read-passage.ts';
import type { Steps } from './search-index.ts';
import type { Word } from './split-words.ts';
import { splitWords } from './split-words.ts';
import type { Suggester } from './suggest.ts';
import type { Verdict } from './verdict.ts';
import { isGrammar, weighWord } from './weigh-word.ts';

/** Results in a verdict, at most. */
const MOST_RESULTS = 10;

/** A suggestion ahead of the next by this much is the one that was meant. */
const STANDS_OUT = 0.12;

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
  const suggestions = (yield* suggest(query, MOST_RESULTS)).filter(
    (one) => one.isLiteral || (!isSentence && (one.matched.length > 0 || isRare)),
  );
  const [first, second] = suggestions;
  if (first === undefined || tells.length === 0) return verdict;
  const standsOut = second === undefined || first.score - second.score > STANDS_OUT;
  return {
    // A sentence that no message matched differs from them all, though its words are there.
    verdict: standsOut && !isSentence ? 'match' : 'ambiguous',
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
