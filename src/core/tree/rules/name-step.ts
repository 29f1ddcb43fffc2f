import { capitalise } from './capitalise.ts';
import { parseCondition } from './parse-condition.ts';

const LONGEST = 90;
const INTRO =
  /^(?:to (?:resolve|fix|work around|do|check|verify|solve) (?:this|that|it)(?: \w+)?, |in this case, |otherwise,? |if not, |then,? |next,? |first,? )/i;
/** `…, and then run the following command:` – the command stands right below. */
const TAIL =
  /,?(?: and)?(?: then)? (?:by )?(?:run|running|use|using|with|enter) (?:this|these|the following|the) (?:commands?|cmdlets?|steps)[\s:.]*$/i;
const TELLS =
  /^(?:\S+(?: \S+){0,2} (?:may|might|could|should)\b|your\b|you (?:do not|don[’']t|are|might|may|can|could|will|must|need|have)|this|that|it|there|the|these|those|often|usually|for|if|less|in|note|a|an|once|when|after|because)\b/i;

/**
 * Names a step by what it tells the reader to do: its first sentence in the imperative, without
 * what leads up to it or says when; where it has none, its first sentence. At most 90 characters;
 * null where there is no sentence.
 *
 * `The page may be blocked. To check this, open it: …` → `Open it`
 */
export function nameStep(sentences: readonly string[]): string | null {
  const plain = sentences
    .map((sentence) => parseCondition(sentence)?.then ?? sentence)
    .map((sentence) => sentence.replace(INTRO, '').replace(TAIL, ''));
  const name = plain.find((sentence) => !TELLS.test(sentence)) ?? plain[0];
  return name === undefined ? null : shorten(capitalise(name.replace(/[\s:.]+$/, '')));
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\s,;:(]+$/, '')} …`;
}
