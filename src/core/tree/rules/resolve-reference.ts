const SO =
  /^(?:so|(?:it|this|that) is|they are|(?:it|this|that) does|they do|(?:it|this|that) has|they have|(?:this|that|it) is (?:true|so|the case))$/i;
const NOT =
  /^(?:not|(?:it|this|that)(?: is not|['’]s not| isn['’]t)|they(?: are not|['’]re not| aren['’]t)|(?:it|this|that) (?:does not|doesn['’]t)|they (?:do not|don['’]t)|(?:this|that|it) (?:is not|isn['’]t) (?:true|so|the case))$/i;
const FOUND_OUT =
  /\b(?:verify|check|confirm|make sure|ensure|determine|see|find out|test) (?:that|whether|if) ([^.;:]+)/i;
/** What is said of the sentence's end: `…, as shown below`. */
const REMARK = /, (?:as|which|and then|for example|such as|by)\b.*$/i;

/**
 * Puts a condition in full that only points back at what the reader was told to find out; null for
 * any other.
 *
 * `it is`, after `Check whether the lamp is on.` → `the lamp is on`
 * `it isn't`, after the same → `the lamp is on`, negated
 */
export function resolveReference(
  condition: string,
  before: string | undefined,
): { condition: string; negated: boolean } | null {
  const negated = NOT.test(condition);
  const [, told] = FOUND_OUT.exec(before ?? '') ?? [];
  if ((!negated && !SO.test(condition)) || told === undefined) return null;
  return { condition: told.replace(REMARK, '').trim(), negated };
}
