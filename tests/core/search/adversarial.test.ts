import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearchData } from '#core/search/build-search-data.ts';
import { createSearch } from '#core/search/create-search.ts';
import { cleanText } from '#core/search/read-passage.ts';
import { splitWords } from '#core/search/split-words.ts';
import { CONNECTOR } from './connector-messages.ts';

const { explain } = createSearch(buildSearchData(CONNECTOR));

/** Pieces that begin what the expressions of the search look for, and never end it. */
const PIECES = [
  'a',
  ' ',
  '.',
  '-',
  '@',
  '\\',
  '/',
  ':',
  '\n',
  '"',
  "'",
  '<',
  '<a b="',
  '[',
  '](http:',
  '{',
  '%',
  '*',
  '0',
  '1:',
  '0x',
  '1,111,',
  'C:\\',
  'C:\\a ',
  '\\\\a\\',
  'a.',
  'a@',
  'é',
  '字',
  '&#',
  '&amp;',
  '\u001b[',
  '\u001b]',
  '_x00',
  '> ',
  '+ ',
  '| ',
  'PS C:',
  '2024-',
  'at a(',
  'File "',
  'At line:1 char:1 ',
  'a: 1 b: 1 + ',
  '+ CategoryInfo : ',
  'FullyQualifiedErrorId',
  'FullyQualifiedErrorId : a',
  'SRV-',
  "'",
  'deadbeef-',
  'concur',
  'shellsforthis',
  'ﷺ',
];

describe('whatever is pasted', () => {
  it('is answered in time that grows with its length only', () => {
    const longest = fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 })
      .map((pieces) => {
        const unit = pieces.join('');
        return unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
      });
    // A quadratic expression takes minutes here; of the processor, since others may keep it busy.
    fc.assert(
      fc.property(longest, (paste) => {
        const started = process.cpuUsage();
        explain(paste);
        expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
      }),
      { numRuns: 40, seed: 4 },
    );
  }, 120_000);

  it('gets a verdict that keeps its promises', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(
          fc.constantFrom(...PIECES, ...CONNECTOR.map(({ errors }) => errors[0]?.text ?? '')),
          { maxLength: 8 },
        )
        .map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (paste) => {
        const { verdict, results } = explain(paste);
        expect(results.length).toBeLessThanOrEqual(10);
        expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
        for (const { score } of results) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        if (verdict !== 'none') expect(results.length).toBeGreaterThan(verdict === 'match' ? 0 : 1);
      }),
      { numRuns: 300 },
    );
  });

  it('is split into words that stand in order and within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const clean = cleanText(text);
        let last = 0;
        for (const { start, end } of splitWords(clean)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(clean.length);
      }),
    );
  });
});
