/**
 * Digests a text to 16 hex digits by its letters and digits alone: case, quotation marks, white
 * space and punctuation make no difference. Two lanes of FNV-1a, since core has no crypto; good
 * for telling texts apart, not for keeping secrets.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 *
 * `The disk is full.` and `the disk  is full` → the same digits
 */
export function digestText(text: string): string {
  const words = (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
  return lane(words, 0x811c9dc5) + lane(words, 0x1b873593);
}

function lane(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
