import { foldWord } from './fold-word.ts';
import type { Word } from './split-words.ts';

const AUXILIARIES = new Set(
  'can could do does did is are was were has have had will would should'.split(' '),
);

/**
 * Makes one word of a negated verb, however it is written: `can not`, `cannot`, `can't` → `cannot`;
 * `not able` → `unable`.
 * One word, not two, so that a console may break it anywhere.
 */
export function mergeNegations(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (const word of words) {
    const verb = out.at(-1);
    const denied = word.letters === 'able' ? /^(.*)not$/.exec(verb?.letters ?? '') : null;
    if (verb && denied) {
      const start = verb.end - 'not'.length;
      out.pop();
      const auxiliary = denied[1] ?? '';
      if (auxiliary !== '')
        out.push({
          ...verb,
          key: foldWord(auxiliary),
          letters: auxiliary,
          end: verb.start + auxiliary.length,
        });
      out.push({ ...verb, key: 'unable', letters: 'unable', start, end: word.end });
      continue;
    }
    if (word.letters !== 'not' || verb === undefined || !AUXILIARIES.has(verb.letters)) {
      out.push(word);
      continue;
    }
    const letters = `${verb.letters}not`;
    out[out.length - 1] = { ...verb, key: letters, letters, end: word.end };
  }
  return out;
}
