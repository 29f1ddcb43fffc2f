/** Forms of a word by how many there are; languages with more forms than two name them too. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * A number with the form that goes with it.
 *
 * `countForm('en', 2, { one: 'problem', other: 'problems' })` → `2 problems`
 */
export function countForm(lang: string, number: number, forms: Forms): string {
  return `${number} ${forms[new Intl.PluralRules(lang).select(number)] ?? forms.other}`;
}
