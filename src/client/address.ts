/** Where the reader is: a page of the site, and the fragment on it with its `#`, or ''. */
export interface Place {
  path: string;
  fragment: string;
}

/** What has an address: `location`, a link, a `URL`. */
type Addressed = Pick<URL, 'pathname' | 'hash'>;

// Elements ask here and never `location`: in the single-file edition the place stands in the fragment,
// and its build puts single-file/address.ts in the stead of this module.

export function readPlace({ pathname, hash }: Addressed = location): Place {
  return { path: pathname, fragment: hash };
}

/** What to write into a link, or the address bar, to lead to a place. */
export function formatPlace({ path, fragment }: Place): string {
  return path + fragment;
}

/** The whole address of a place, for other people: without a query, which says nothing here. */
export function publicAddress(place: Place): string {
  return new URL(formatPlace(place), location.origin).href;
}

/** Calls when the fragment changes while the page that the element is on is read. */
export function onFragment(_element: Element, listener: () => void): void {
  addEventListener('hashchange', listener);
}
