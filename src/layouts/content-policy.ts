/**
 * The Content-Security-Policy of every page: all that a page loads, runs or asks is a file of the site.
 * Scripts and styles are files, so it needs no hashes: a list of those in every page would weigh more
 * than the page's own words. Short for the same reason: what isn't named is as `default-src` says, but
 * for the last two. Signs are drawn by the stylesheet's own `data:` pictures.
 */
export const CONTENT_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join(';');
