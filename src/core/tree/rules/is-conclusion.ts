const STATES =
  /^(?:if [^,]+, )?(?:then )?(?:you (?:are|might be|may be|have)|this (?:is|might|may|means|indicates|suggests)|it (?:is|might|may|means)|there (?:is|are|might|may)|the \S+(?: \S+){0,6} (?:is|are|might be|may be))\b/i;

/**
 * Says whether sentences only state what is wrong, with nothing in them to do.
 *
 * `If this fails, you are probably experiencing network connection issues.` → true
 */
export function isConclusion(sentences: readonly string[]): boolean {
  return sentences.length > 0 && sentences.every((sentence) => STATES.test(sentence));
}
