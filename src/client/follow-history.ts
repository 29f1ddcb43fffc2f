/**
 * Loads a page anew where Back or Forward leads to an address that this document isn't of: an entry
 * of the history that `InPlace` made, in a document that has been loaded since.
 */
export function followHistory(): void {
  const { pathname } = location;
  addEventListener('popstate', () => {
    const isInPlace = document.documentElement.hasAttribute('data-in-place');
    if (location.pathname !== pathname && !isInPlace) location.reload();
  });
}
