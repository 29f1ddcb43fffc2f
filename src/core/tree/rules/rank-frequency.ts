/** At the start of a sentence, or after what introduces it: `In most cases,`, `This is often because`. */
const OFTEN =
  /^(?:(?:this|it|that)(?: is|['’]s)? )?(?:most )?(?:often|commonly|usually|typically|frequently|generally|in most cases|the most (?:common|likely|frequent) (?:cause|reason))\b/i;
const SELDOM =
  /^(?:(?:this|it|that)(?: is|['’]s)? )?(?:(?:less|least) (?:commonly|often|frequently|likely)|rarely|seldom|occasionally|in (?:rare|some rare|a few) cases|the (?:less|least) (?:common|likely))\b/i;

/**
 * How often a sentence says that what it tells of is the case: 0 often, 1 where it doesn't say,
 * 2 seldom.
 *
 * `Often the spooler is not running.` → 0; `Less commonly, the cable is loose.` → 2
 */
export function rankFrequency(sentence: string): 0 | 1 | 2 {
  if (SELDOM.test(sentence)) return 2;
  return OFTEN.test(sentence) ? 0 : 1;
}
