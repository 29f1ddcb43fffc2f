/** What of an issue may name a product. */
export interface Scope {
  title: string;
  /** Path of its document. */
  path: string;
  guideTitle: string;
  appliesTo: readonly string[];
}

/**
 * How plainly a document names a product: 3 where it applies to just that, 2 where it applies to
 * something of that name, 1 where its title or path says so, 0 where nothing does. Case, blanks and
 * punctuation make no difference.
 *
 * `skype-for-business` and an `appliesTo` of `Skype for Business Online` → 2
 */
export function nameProduct(
  product: string,
  { title, path, guideTitle, appliesTo }: Scope,
): number {
  const wanted = squeeze(product);
  if (wanted === '') return 0;
  const names = appliesTo.map(squeeze);
  if (names.includes(wanted)) return 3;
  if (names.some((name) => isPart(wanted, name) || isPart(name, wanted))) return 2;
  return [guideTitle, title, path].some((text) => isPart(wanted, squeeze(text))) ? 1 : 0;
}

/** Its words, each in front of a blank, so that `Teams` is no part of `Steams`. */
function squeeze(text: string): string {
  const words = text
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return (words ?? []).map((word) => ` ${word}`).join('');
}

function isPart(part: string, whole: string): boolean {
  return part !== '' && `${whole} `.includes(`${part} `);
}
