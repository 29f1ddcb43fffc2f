/**
 * Widths of characters in ems, after DejaVu Sans and Verdana: of the fonts that `system-ui` may be,
 * they are the widest, so that what fits by this table fits everywhere.
 */
const WIDTHS: readonly [RegExp, number][] = [
  [/^(?:\p{M}|[\u200b-\u200f\u2060])$/u, 0],
  [/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f]$/u, 1],
  [/^[\p{Extended_Pictographic}\uff00-\uff60]$/u, 1.3],
  [/^[ijltfrI.,:;'’‘|!()[\]\s/\\-]$/u, 0.42],
  [/^[mwMW@%…—→+=<>~#]$/u, 1],
  [/^[\p{Lu}\d_&]$/u, 0.74],
];
const OTHER = 0.64;
/** How much wider bold letters are. */
export const BOLD = 1.12;

/** Width of a text in ems: an estimate that errs to the wide side. `"il"` → 0.84 */
export function measureText(text: string): number {
  let ems = 0;
  for (const character of text) {
    ems += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  }
  return ems;
}

/**
 * Breaks a text into lines no wider than `width` ems: between words, inside a word only where it
 * fills a line by itself. What is left after `most` lines is cut, with an ellipsis.
 *
 * `wrapText('Failed to connect', 6, 2)` → `['Failed to', 'connect']`
 */
export function wrapText(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .trim()
    .split(/\s+/u)
    .flatMap((one) => splitWord(one, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measureText(longer) <= width) {
      line = longer;
    } else {
      if (line !== '') lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines[most - 1] ?? '', width)];
}

/** A path or a name that is wider than a line, in pieces that fit; behind its punctuation if it can. */
function splitWord(word: string, width: number): string[] {
  if (measureText(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measureText(piece + character) > width) {
      const [, head = piece, tail = ''] = /^(.*[/\\_.:-])(.+)$/u.exec(piece) ?? [];
      // What stands behind the punctuation may leave no room for a wide character.
      const fits = measureText(tail + character) <= width;
      pieces.push(fits ? head : piece);
      piece = fits ? tail : '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

function shorten(line: string, width: number): string {
  const characters = [...line];
  while (characters.length > 0 && measureText(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
