/**
 * The text of `#error=…`; null where the fragment is something else.
 *
 * Ticket systems fill a link in without escaping: the text goes on to the end, over `&` and `#`, and
 * escapes that are broken stay as they are. `product=…` behind it is no part of the error.
 */
export function readErrorFragment(fragment: string): string | null {
  const [, value] = /^#(?:[^=&]*=[^&]*&)*?error=(.*)$/s.exec(fragment) ?? [];
  if (value === undefined) return null;
  const text = value.replace(/&product=[^&=\s]*$/, '');
  return text.replaceAll('+', ' ').replace(/(?:%[\da-f]{2})+/gi, decode);
}

function decode(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
}
