/** What a link of a ticket system asks. */
export interface ErrorLink {
  /** The error; empty where there is none to look for. */
  text: string;
  /** The product that the link names; null where it names none. */
  product: string | null;
  /**
   * What is wrong with the link. `empty`: it carries no error. `unfilled`: it carries the name of a
   * field, which the ticket system left as it was. `cut`: the error was too long to be read whole.
   * `broken`: some of its escapes can't be decoded, and stay as they are.
   */
  fault: 'empty' | 'unfilled' | 'cut' | 'broken' | null;
}

/** Characters read of an error; no ticket says more, and a page takes a second to show this many. */
export const LONGEST_LINK = 100_000;

/** Characters read of a product's name. */
const LONGEST_PRODUCT = 100;

/** `{{ticket.description}}`, `${description}`, `{!Case.Subject}`, `%7B…`, alone or with a filter. */
const FIELD = /^\s*(?:\{[{!%]?[^{}]{1,200}\}{1,2}|[$#]\{[^{}]{1,200}\})\s*$/;

/**
 * Reads `#error=…`, also with `product=…` before or behind it; null where the fragment is something
 * else. Nothing of it is ever more than text.
 *
 * Ticket systems fill a link in without escaping: the error goes on to the end, over `&` and `#`, and
 * escapes that are broken stay as they are.
 */
export function readErrorFragment(fragment: string): ErrorLink | null {
  const [, before = '', value] = /^#((?:[^=&]*=[^&]*&)*?)error=(.*)$/s.exec(fragment) ?? [];
  if (value === undefined) return null;
  const [whole = '', behind] = PRODUCT_BEHIND.exec(value) ?? [];
  const named = behind ?? /(?:^|&)product=([^&]*)/.exec(before)?.[1];
  const text = decode(value.slice(0, value.length - whole.length));
  const product = named === undefined ? '' : readName(decode(named).text);
  const isUnfilled = FIELD.test(text.text);
  const cut = cutText(text.text);
  return {
    text: isUnfilled ? '' : cut,
    product: product === '' || FIELD.test(product) ? null : product,
    fault: isUnfilled
      ? 'unfilled'
      : cut.trim() === ''
        ? 'empty'
        : cut.length < text.text.length
          ? 'cut'
          : text.isBroken
            ? 'broken'
            : null,
  };
}

/** A name has an `&` of its own only between blanks: `Files & Folders`. */
const PRODUCT_BEHIND = /&product=([^&=\s]*(?:(?:%20|\+| )(?:&(?:%20|\+| ))?[^&=\s]*)*)$/;

function readName(product: string): string {
  return product
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_PRODUCT)
    .toWellFormed();
}

function cutText(text: string): string {
  const cut = text.slice(0, LONGEST_LINK);
  // Half a character at the end would be none.
  return text.length > LONGEST_LINK ? cut.replace(/[\ud800-\udbff]$/, '') : cut;
}

function decode(escaped: string): { text: string; isBroken: boolean } {
  let isBroken = false;
  const text = escaped.replaceAll('+', ' ').replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      isBroken = true;
      return escapes;
    }
  });
  return { text, isBroken };
}
