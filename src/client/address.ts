/** Where the reader is: a page of the site, the query and the fragment on it with their `?` and `#`, or ''. */
export interface Place {
  path: string;
  query?: string;
  fragment: string;
}

/** What has an address: `location`, a link, a `URL`. */
type Addressed = Pick<URL, 'pathname' | 'search' | 'hash'>;

// Elements ask here and never `location`: in the single-file edition the place stands in the fragment,
// and its build puts single-file/address.ts in the stead of this module.

/** Whether all pages lie in one document. */
export const IS_ONE_FILE: boolean = false;

export function readPlace({ pathname, search, hash }: Addressed = location): Required<Place> {
  return { path: pathname, query: search, fragment: hash };
}

/** What to write into a link, or the address bar, to lead to a place. */
export function formatPlace({ path, query = '', fragment }: Place): string {
  return path + query + fragment;
}

/** The whole address of a place, for other people. */
export function publicAddress(place: Place): string {
  return new URL(formatPlace(place), location.origin).href;
}

/** Calls when the fragment changes while the page that the element is on is read. */
export function onFragment(_element: Element, listener: () => void): void {
  addEventListener('hashchange', listener);
}
