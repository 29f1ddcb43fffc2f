import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Code, Html } from 'mdast';

const WHOLE = /^<pre\b[^>]*>([\s\S]*)<\/pre>\s*$/i;

/** Raw `<pre>…</pre>` as the code block that it is: nothing but text, line breaks and inline marks in it. */
export function readPreformatted({ value, position }: Html): Code | null {
  const inner = WHOLE.exec(value.trim())?.[1];
  if (inner === undefined || /<\/?(?:pre|p|div|table|ul|ol|li|img|details|script)\b/i.test(inner))
    return null;
  const text = inner
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?(?:code|b|strong|i|em|span|samp|kbd|a|u|font)\b[^>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,31}));/gi, decode)
    .replace(/^\n|\s+$/g, '');
  return { type: 'code', value: text, ...(position && { position }) };
}

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return decodeNamedCharacterReference(name) || whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
