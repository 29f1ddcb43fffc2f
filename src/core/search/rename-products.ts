import type { Word } from './split-words.ts';

/**
 * Products that kept their errors when they changed their names; a document has one name and the
 * console another. Longest first.
 */
const NAMES: readonly (readonly [phrase: string, key: string])[] = [
  ['microsoft skype for business', 'lync'],
  ['azure active directory', 'entra'],
  ['skype for business', 'lync'],
  ['microsoft entra id', 'entra'],
  ['microsoft lync', 'lync'],
  ['microsoft entra', 'entra'],
  ['microsoft 365', 'm365'],
  ['office 365', 'm365'],
  ['entra id', 'entra'],
  ['azure ad', 'entra'],
  ['o365', 'm365'],
];

const PRODUCTS = NAMES.map(([phrase, key]) => ({ parts: phrase.split(' '), key }));
const STARTS = new Set(PRODUCTS.map(({ parts }) => parts[0]));

/** Makes one word of each product name, the same for all names of a product. */
export function renameProducts(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    const name = STARTS.has(word.letters)
      ? PRODUCTS.find(({ parts }) => parts.every((part, at) => words[i + at]?.letters === part))
      : undefined;
    const last = words[i + (name?.parts.length ?? 1) - 1] ?? word;
    if (name) {
      const letters = name.parts.join(' ');
      out.push({ ...word, kind: 'word', key: name.key, letters, end: last.end });
      i += name.parts.length - 1;
    } else out.push(word);
  }
  return out;
}
