/**
 * The Content-Security-Policy of every page. Scripts and styles are files, so it needs no hashes: a
 * list of those in every page would weigh more than the page's own words.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join(';');
