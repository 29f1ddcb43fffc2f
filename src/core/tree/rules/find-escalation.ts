import { parseCondition } from './parse-condition.ts';

/** Who helps when the reader can't. */
export interface Escalation {
  /** As the document names them: `Office 365 Support`. */
  who: string;
}

/** What may stand between the start of a clause and what it tells the reader to do. */
const LEAD =
  "(?:(?:please|then|otherwise|instead|next|finally|also|just) )*(?:you(?:['’]ll| will)? (?:also )?(?:need to|have to|must|should|can|may) (?:also )?)?";
const CONTACT = '(?:contact|call|reach out to|open a (?:case|ticket|support request) with|ask)';
/** A name goes on to the word that says what they are; one of these ends it before. */
const WHO =
  '((?:your |the )?(?:(?!(?:for|from|in|to|and|or|if|that|whether|about|by|on|at)\\b)[\\w&-]+ ){0,4}?(?:support|help ?desk|administrators?|IT department|service provider|vendor)(?: team| group)?)\\b';
/** Only a clause that begins with it tells the reader to: "before you contact support" doesn't. */
const TELLS = new RegExp(`(^|[,;:–—] |,? (?:and|or) )${LEAD}${CONTACT} ${WHO}`, 'gi');
/** What is joined to one of these by "and" or "or" hangs on it too. */
const HANGS =
  /\b(?:not|never|no|without|before|after|until|unless|whether|when|if|who|that|to)\b|n['’]t\b/i;
/** `Never, whatever happens, …` */
const DENIED = /(?:\b(?:not|never)|n['’]t), [^,]*$/i;

/**
 * Finds whom a sentence tells the reader to turn to; null where it tells no such thing, and where
 * it only mentions them.
 *
 * - `In this case, contact Office 365 Support.` → `{ who: "Office 365 Support" }`
 * - `Before you contact Office 365 Support, collect the logs.` → null
 */
export function findEscalation(sentence: string): Escalation | null {
  const told = parseCondition(sentence)?.then ?? sentence;
  for (const { 1: joint = '', 2: who, index } of told.matchAll(TELLS)) {
    const before = told.slice(0, index);
    const hangs = /\w/.test(joint) ? HANGS.test(before) : DENIED.test(before);
    if (who !== undefined && !hangs) return { who };
  }
  return null;
}
