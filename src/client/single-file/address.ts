import type { Place } from '#client/address.ts';

type Addressed = Pick<URL, 'pathname' | 'search' | 'hash'>;

/** Whether all pages lie in one document. */
export const IS_ONE_FILE: boolean = true;

/**
 * The file has one address; what its fragment begins with is the page.
 *
 * `#/issues/x/?v=1#step-1` → `/issues/x/`, `?v=1`, `#step-1`; `#error=…` → `/`, ``, `#error=…`
 */
export function readPlace({ hash }: Pick<Addressed, 'hash'> = location): Required<Place> {
  const [, path, query = '', fragment = ''] = /^#(\/[^#?]*)(\?[^#]*)?(#.*)?$/s.exec(hash) ?? [];
  return path === undefined ? { path: '/', query: '', fragment: hash } : { path, query, fragment };
}

/** Never empty: an empty fragment would lead to the top of what is open. */
export function formatPlace({ path, query = '', fragment }: Place): string {
  return path === '/' && fragment.startsWith('#error=') ? fragment : `#${path}${query}${fragment}`;
}

/** The file by its name alone: its folder may tell who reads it. */
export function publicAddress(place: Place): string {
  return `${location.pathname.split('/').at(-1) ?? ''}${formatPlace(place)}`;
}

/** Pages that are not open stay in the document, and what happens to the address is not theirs. */
export function onFragment(element: Element, listener: () => void): void {
  addEventListener('hashchange', () => {
    if (element.closest('[data-page]')?.hasAttribute('data-open') ?? true) listener();
  });
}
