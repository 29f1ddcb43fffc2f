import type { ErrorText } from './issue.ts';

/**
 * Joins the errors of an issue into one list without repetitions.
 *
 * A message that the title shortens, or that is a part of a longer one, is listed once, long; a
 * variant that equals the documented text isn't one.
 */
export function mergeErrors(
  titled: readonly ErrorText[],
  quoted: readonly ErrorText[],
  variants: readonly ErrorText[],
): ErrorText[] {
  const kept: ErrorText[] = [];
  for (const error of [...quoted, ...titled, ...variants]) {
    const key = keyOf(error.text);
    if (key === '' || kept.some((other) => isPartOf(key, keyOf(other.text)))) continue;
    const shorter = (other: ErrorText): boolean => isPartOf(keyOf(other.text), key);
    const at = error.variant === true ? -1 : kept.findIndex(shorter);
    if (at < 0) kept.push(error);
    else
      kept.splice(
        0,
        kept.length,
        ...kept.toSpliced(at, 0, error).filter((other) => other === error || !shorter(other)),
      );
  }
  return kept;
}

/** Words only, so that quotation marks, stops and `can't` for `cannot` don't tell two texts apart. */
function keyOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/can(?:['’]t|not)\b/g, 'can not')
    .replace(/n['’]t\b/g, ' not');
  return ` ${(plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

function isPartOf(part: string, whole: string): boolean {
  return part === whole || (part.trim() !== '' && whole.includes(part));
}
