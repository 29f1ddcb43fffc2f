import type { Slot } from '#core/search/verdict.ts';

/** A value of the document, and what the reader has in its stead. */
export interface Value {
  documented: string;
  own: string;
}

/** Longer values are no names of anything. */
const LONGEST = 260;

const HOST = String.raw`[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*`;
/** What each kind of value looks like; either side must be of the same shape. */
const SHAPES: Record<string, RegExp[]> = {
  user: [
    new RegExp(String.raw`^[\p{L}\p{N}_%+][\p{L}\p{N}._%+'-]*@${HOST}$`, 'u'),
    /^[\p{L}\p{N}_.-]+\\[\p{L}\p{N}_.$-]+$/u,
  ],
  host: [new RegExp(String.raw`^${HOST}(?::\d{1,5})?$`, 'u')],
  ip: [/^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?$/, /^[\da-f:]{3,39}$/i],
  guid: [/^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i],
  path: [/^[a-z]:\\[^*?"<>|/]+$/i, /^\\\\[^*?"<>|/]+$/, /^\/[^*?"<>|\\]+$/],
};
/** What stands for a value without being one: `<ServerName>`, `{tenant}`, `%USER%`. */
const PLACEHOLDER = /^(?:<[\p{L}][^<>]*>|\{{1,2}\w+\}{1,2}|%\w+%|\$\{\w+\}|\[[A-Z][A-Z _-]+\])$/u;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._@\\'-]*$/u;

/**
 * Chooses the values of a paste that may stand in for those of the document: users, hosts, paths and
 * the like. Left out are numbers, versions and words, which say something else wherever else they
 * stand; values of another shape than the documented one; and those that the paste has in part only.
 *
 * @param slots of a result of the search
 * @param pasted the text that was searched for
 */
export function chooseValues(slots: readonly Slot[], pasted: string): Value[] {
  const values = new Map<string, Value | null>();
  for (const slot of slots) {
    const documented = trim(slot.documented);
    const own = trim(slot.pasted);
    if (!isAlike(slot.kind, documented, own) || !standsWhole(own, pasted)) continue;
    const key = documented.toLowerCase();
    const known = values.get(key);
    // The message says it twice, and the paste differently: which is meant is anybody's guess.
    const isSame = known === undefined || known?.own.toLowerCase() === own.toLowerCase();
    values.set(key, isSame ? { documented, own } : null);
  }
  return [...values.values()].filter(
    (value): value is Value =>
      value !== null && value.documented.toLowerCase() !== value.own.toLowerCase(),
  );
}

/** The end of a sentence is no part of a value. */
function trim(text: string): string {
  return text.trim().replace(/[.,;:!?]+$/, '');
}

function isAlike(kind: string, documented: string, own: string): boolean {
  if (own === '' || own.length > LONGEST || /[\p{C}\p{Zl}\p{Zp}]/u.test(own)) return false;
  if (PLACEHOLDER.test(documented)) return NAME.test(own) && own.split(' ').length <= 3;
  return (SHAPES[kind] ?? []).some((shape) => shape.test(documented) && shape.test(own));
}

/** Whether a value stands in a text on its own: of `o'neil@contoso.com`, `neil@contoso.com` doesn't. */
function standsWhole(value: string, text: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + value.length, at + value.length + 2);
    const isCut = /[\p{L}\p{N}_@.-]$|[\p{L}\p{N}]['’]$/u.test(before);
    if (!isCut && !/^[\p{L}\p{N}_@-]|^['’.][\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
