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
    const shorter = kept.findIndex((other) => isPartOf(keyOf(other.text), key));
    if (shorter >= 0 && error.variant !== true) kept[shorter] = error;
    else kept.push(error);
  }
  return kept;
}

/** Words only, so that quotation marks and stops don't tell two texts apart. */
function keyOf(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

function isPartOf(part: string, whole: string): boolean {
  return part === whole || (part.trim() !== '' && whole.includes(part));
}
