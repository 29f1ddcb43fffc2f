/** Forms of a word by how many there are; languages with more forms than two name them too. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Made once a language: making one takes longer than all else here. */
const rules = new Map<string, Intl.PluralRules>();

/**
 * A number with the form that goes with it.
 *
 * `countForm('en', 2, { one: 'problem', other: 'problems' })` → `2 problems`
 */
export function countForm(lang: string, number: number, forms: Forms): string {
  const rule = rules.get(lang) ?? new Intl.PluralRules(lang);
  rules.set(lang, rule);
  return `${number} ${forms[rule.select(number)] ?? forms.other}`;
}
