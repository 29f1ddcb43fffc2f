import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, wrapText } from '#core/tree/wrap-text.ts';

describe('a text in lines', () => {
  it('breaks between words', () => {
    expect(wrapText('Failed to connect', 6, 2)).toEqual(['Failed to', 'connect']);
  });

  it('breaks a path that fills a line by itself, behind its punctuation', () => {
    expect(wrapText('/var/lib/contoso/printers', 8, 9)).toEqual([
      '/var/lib/',
      'contoso/',
      'printers',
    ]);
  });

  it('breaks elsewhere where a wide character has no room behind the punctuation', () => {
    expect(wrapText('.ab漢', 2, 9)).toEqual(['.ab', '漢']);
  });

  it('ends in an ellipsis where it is cut', () => {
    expect(wrapText('one two three four', 4, 2)).toEqual(['one', 'two…']);
  });

  it('is empty for an empty text', () => {
    expect(wrapText(' ', 6, 2)).toEqual([]);
  });

  it('loses nothing, and has no line that is too wide', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (given, width) => {
        const lines = wrapText(given, width, Infinity);
        const bare = (one: string) => one.replace(/\s/gu, '');
        expect(bare(lines.join(''))).toBe(bare(given));
        for (const line of lines) expect(measureText(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
