import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Code, Html } from 'mdast';

const ATTRIBUTES = String.raw`((?:\s+[\w:-]+(?:="[^"<>]*"|='[^'<>]*'|=[^\s"'<>=]+)?){0,20})\s*`;
const WHOLE = new RegExp(`^<pre${ATTRIBUTES}>([\\s\\S]*)</pre>$`, 'i');
/** Marks inside a line, which a code block can't show. */
const MARK = new RegExp(
  `</?(?:code|b|strong|i|em|span|samp|kbd|var|tt|mark|u|font|a)${ATTRIBUTES}>`,
  'gi',
);
const LANGUAGE = /\bclass=["']?[^"']*?\b(?:lang(?:uage)?|highlight-source|brush:)-?\s*([\w+#]+)/i;

/**
 * Raw `<pre>…</pre>` as the code block that it is. Null where anything but text, line breaks and
 * marks inside a line is in it: that stays HTML.
 */
export function readPreformatted({ value, position }: Html): Code | null {
  const whole = WHOLE.exec(value.trim());
  const inner = whole?.[2];
  if (inner === undefined) return null;
  const plain = inner.replace(/<br\s{0,9}\/?>/gi, '\n').replace(MARK, '');
  if (/<[a-z/!?]/i.test(plain)) return null;
  const text = plain
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z\d]{2,31}));/gi, decode)
    .replace(/^\n/, '')
    .trimEnd();
  const lang = LANGUAGE.exec(whole?.[1] ?? '')?.[1] ?? LANGUAGE.exec(inner)?.[1];
  return { type: 'code', value: text, ...(lang && { lang }), ...(position && { position }) };
}

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return decodeNamedCharacterReference(name) || whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : whole;
}
