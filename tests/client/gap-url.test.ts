import { describe, expect, it } from 'vitest';
import { gapUrl } from '#client/gap-url.ts';

const WEB = 'https://github.com/example/docs/issues/new?labels=gap';
const PAGE = 'https://a.example/help/';

describe('the address that reports a gap', () => {
  it('says nothing of the message unless it is given', () => {
    const { searchParams } = new URL(gapUrl(WEB, null, PAGE));
    expect(searchParams.get('labels')).toBe('gap');
    expect(searchParams.get('title')).toBe('An error is not documented');
    expect(searchParams.get('body')).toContain(PAGE);
  });

  it('carries a message as text, its first line as the title', () => {
    const { searchParams } = new URL(gapUrl(WEB, '\nThe disk is full & gone\n#2', PAGE));
    expect(searchParams.get('title')).toBe('Not documented: The disk is full & gone');
    expect(searchParams.get('body')).toContain('    The disk is full & gone\n    #2');
  });

  it('is an e-mail where the address is one', () => {
    expect(gapUrl('mailto:docs@a.example', 'A & B', PAGE)).toMatch(
      /^mailto:docs@a\.example\?subject=Not%20documented%3A%20A%20%26%20B&body=[^&]+$/,
    );
  });

  it('stays short enough for hosts and mail programs, whole characters only', () => {
    const long = '😀'.repeat(50_000);
    expect(gapUrl(WEB, 'x'.repeat(50_000), PAGE).length).toBeLessThan(8000);
    expect(gapUrl('mailto:docs@a.example', 'x y'.repeat(50_000), PAGE).length).toBeLessThan(2000);
    expect(() => gapUrl('mailto:docs@a.example', long, PAGE)).not.toThrow();
  });
});
