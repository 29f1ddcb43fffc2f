import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINK, readErrorFragment } from '#client/read-error-fragment.ts';

const textOf = (fragment: string) => readErrorFragment(fragment)?.text;
const productOf = (fragment: string) => readErrorFragment(fragment)?.product;
const faultOf = (fragment: string) => readErrorFragment(fragment)?.fault;

describe('the error of an address', () => {
  it('comes back as it was escaped, whatever it says', () => {
    const texts = fc
      .string({ unit: 'binary' })
      .filter((text) => text.trim() !== '' && !/^\s*[{$#]/.test(text));
    fc.assert(
      fc.property(texts, (text) => {
        expect(readErrorFragment(`#error=${encodeURIComponent(text)}`)).toEqual({
          text,
          product: null,
          fault: null,
        });
        expect(textOf(`#error=${encodeURIComponent(text)}&product=Teams`)).toBe(text);
        expect(textOf(`#product=Teams&error=${encodeURIComponent(text)}`)).toBe(text);
      }),
    );
  });

  it('may be unescaped, as a ticket system fills it in', () => {
    const text = 'Save-File : "a&b=c" failed #3\nAt line:1 char:1\n<b>100% & more</b>';
    expect(textOf(`#error=${text}`)).toBe(text);
    expect(textOf(`#error=${text}&product=Teams%20Rooms`)).toBe(text);
    expect(textOf(`#product=Teams&error=${text}`)).toBe(text);
  });

  it.each([
    ['%E0%A4%A', '%E0%A4%A', 'broken'],
    ['%41%FF%42 %43', '%41%FF%42 C', 'broken'],
    ['50%+of', '50% of', null],
    ['\0\ud800', '\0\ud800', null],
  ])('stays as it is where an escape is broken: %j', (value, text, fault) => {
    expect(textOf(`#error=${value}`)).toBe(text);
    expect(faultOf(`#error=${value}`)).toBe(fault);
  });

  it.each(['', '#', '#step-2', '#no-error', '#answers=a.1', '#terror=x', '#product=Teams'])(
    'is no other fragment: %j',
    (fragment) => expect(readErrorFragment(fragment)).toBeNull(),
  );

  it('is read up to a length, whole characters only, in linear time', () => {
    const link = readErrorFragment(`#error=${'a&b=%41%'.repeat(200_000)}`);
    expect(link?.text).toHaveLength(LONGEST_LINK);
    expect(link?.fault).toBe('cut');
    expect(textOf(`#error=x${'😀'.repeat(LONGEST_LINK)}`)).toHaveLength(LONGEST_LINK - 1);
    expect(readErrorFragment(`#${'a=b&'.repeat(200_000)}`)).toBeNull();
    expect(faultOf(`#error=${'&product='.repeat(200_000)}`)).toBe('cut');
    expect(faultOf(`#error=x&product=${'a+&+'.repeat(200_000)}`)).toBeNull();
    expect(faultOf(`#error=x&product=${'a+&+'.repeat(200_000)}=`)).toBe('cut');
  });

  it.each([
    '{{ticket.description}}',
    '{{ticket.description | url_encode}}',
    '%7B%7Bissue.description%7D%7D',
    ' ${description} ',
    '{!Case.Subject}',
  ])('is no field that was not filled in: %s', (field) => {
    expect(readErrorFragment(`#error=${field}&product={{ticket.product}}`)).toEqual({
      text: '',
      product: null,
      fault: 'unfilled',
    });
  });

  it('may be missing', () => {
    expect(faultOf('#error=')).toBe('empty');
    expect(faultOf('#error=%20+%0A&product=x')).toBe('empty');
  });
});

describe('the product of an address', () => {
  it.each([
    ['#error=x&product=Teams%20Rooms', 'Teams Rooms'],
    ['#error=x&product=Teams+Rooms', 'Teams Rooms'],
    ['#error=x&product=Files%20&%20Folders', 'Files & Folders'],
    ['#product=Teams&error=x', 'Teams'],
    ['#id=7&product=Teams&lang=de&error=x', 'Teams'],
    ['#product=A&error=x&product=B', 'B'],
    ['#error=x&product=%0AA%00B', 'A B'],
    ['#error=x&product=', null],
    ['#error=x', null],
    ['#error=GET /buy?product=7 failed', null],
    ['#error=GET /buy?id=1&product=7&to=home failed', null],
  ])('of %s is %j', (fragment, product) => {
    expect(productOf(fragment)).toBe(product);
  });

  it('is no longer than a name', () => {
    expect(productOf(`#error=x&product=${'a'.repeat(5000)}`)).toHaveLength(100);
  });
});
