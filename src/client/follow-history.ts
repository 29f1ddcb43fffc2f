/**
 * Loads a page anew where Back or Forward leads to an address that this document isn't of: an entry
 * of the history that `InPlace` made, in a document that has been loaded since.
 */
export function followHistory(): void {
  const own = pathOfDocument();
  const follow = () => {
    const isInPlace = document.documentElement.hasAttribute('data-in-place');
    if (location.pathname !== own && !isInPlace) location.reload();
  };
  addEventListener('popstate', follow);
  // Who is quick has gone on before this listened.
  follow();
}

/** The address may have moved on since the page was asked for: then the page is not of it. */
function pathOfDocument(): string {
  const [asked] = performance.getEntriesByType('navigation');
  return new URL(asked?.name ?? location.href, location.href).pathname;
}
