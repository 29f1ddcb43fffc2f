/** "It is", "it isn't": whether the verb itself holds, however the sentence before put it. */
const VERB = new RegExp(
  [
    /^(?:it|this|that|they) (?:is|are|does|do|has|have)( not)?$/,
    /^(?:it|this|that|they)(?:['’](?:s|re) (not)| (?:is|are|does|do|has|have)(n['’]t))$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
/** "So", "not": whether all that the sentence before said is so. */
const WHOLE =
  /^(?:so|(not)|(?:this|that|it) (?:is|(is not|isn['’]t)) (?:true|so|the case)|(?:this|that|it)['’]s(?: (not))? (?:true|so|the case))$/i;
const FOUND_OUT =
  /\b(?:verify|check|confirm|make sure|ensure|determine|see|find out|test) (?:that|whether|if) ([^.;:]+)/i;
/** What is said of the sentence's end: `…, as shown below`. */
const REMARK = /, (?:as|which|and then|for example|such as|by)\b.*$/i;

/** What a condition points back at. */
export interface Reference {
  /** In full: `the lamp is on`. */
  condition: string;
  negated: boolean;
  /** Whether `negated` is about the verb alone, or about the condition as a whole, its "not" included. */
  of: 'verb' | 'whole';
}

/**
 * Puts a condition in full that only points back at what the reader was told to find out; null for
 * any other.
 *
 * - `it is`, after `Check whether the lamp is on.` → `the lamp is on`
 * - `it isn't`, after the same → `the lamp is on`, negated
 * - `it is`, after `Make sure that the lamp is not on.` → `the lamp is not on`, of the verb: it is on
 */
export function resolveReference(condition: string, before: string | undefined): Reference | null {
  const verb = VERB.exec(condition);
  const found = verb ?? WHOLE.exec(condition);
  const [, told] = FOUND_OUT.exec(before ?? '') ?? [];
  if (!found || told === undefined) return null;
  return {
    condition: told.replace(REMARK, '').trim(),
    negated: found.slice(1).some((part) => part !== undefined),
    of: verb ? 'verb' : 'whole',
  };
}
