import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readErrorFragment } from '../../src/client/read-error-fragment.ts';

describe('the error of an address', () => {
  it('comes back as it was escaped, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readErrorFragment(`#error=${encodeURIComponent(text)}`)).toBe(text);
        expect(readErrorFragment(`#error=${encodeURIComponent(text)}&product=Teams`)).toBe(text);
      }),
    );
  });

  it('may be unescaped, as a ticket system fills it in', () => {
    const text = 'Save-File : "a&b=c" failed #3\nAt line:1 char:1\n<b>100% & more</b>';
    expect(readErrorFragment(`#error=${text}`)).toBe(text);
    expect(readErrorFragment(`#error=${text}&product=Teams%20Rooms`)).toBe(text);
    expect(readErrorFragment(`#product=Teams&error=${text}`)).toBe(text);
  });

  it.each([
    ['%E0%A4%A', '%E0%A4%A'],
    ['%41%FF%42 %43', '%41%FF%42 C'],
    ['50%+of', '50% of'],
    ['\0\ud800', '\0\ud800'],
    ['', ''],
  ])('stays as it is where an escape is broken: %j', (value, text) => {
    expect(readErrorFragment(`#error=${value}`)).toBe(text);
  });

  it.each(['', '#', '#step-2', '#no-error', '#answers=a.1', '#terror=x'])(
    'is no other fragment: %j',
    (fragment) => expect(readErrorFragment(fragment)).toBeNull(),
  );

  it('may be as long as an address gets', () => {
    const text = 'a&b=%41%'.repeat(200_000);
    expect(readErrorFragment(`#error=${text}`)).toHaveLength(6 * 200_000);
    expect(readErrorFragment(`#${'a=b&'.repeat(200_000)}`)).toBeNull();
  });
});
