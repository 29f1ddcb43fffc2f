/** Who helps when the reader can't. */
export interface Escalation {
  /** As the document names them: `Office 365 Support`. */
  who: string;
}

const CONTACT =
  /\b(?:contact|call|reach out to|open a (?:case|ticket|support request) with|ask) ((?:your |the )?(?:[\w&-]+ ){0,4}?(?:support|help ?desk|administrators?|IT department|service provider|vendor)(?: team| group)?)\b/i;

/**
 * Finds whom a sentence tells the reader to turn to; null where it tells no such thing.
 *
 * `In this case, contact Office 365 Support.` → `{ who: "Office 365 Support" }`
 */
export function findEscalation(sentence: string): Escalation | null {
  const [, who] = CONTACT.exec(sentence) ?? [];
  return who === undefined ? null : { who };
}
