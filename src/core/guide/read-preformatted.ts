import type { Code, Html } from 'mdast';
import { decodeReferences } from './decode-references.ts';

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
  const text = decodeReferences(plain).replace(/^\n/, '').trimEnd();
  const lang = LANGUAGE.exec(whole?.[1] ?? '')?.[1] ?? LANGUAGE.exec(inner)?.[1];
  return { type: 'code', value: text, ...(lang && { lang }), ...(position && { position }) };
}
