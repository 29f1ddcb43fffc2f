/**
 * The words of the site's language, for scripts in the browser: `shipWords` puts the file of
 * another language in its place when the site is built.
 */
export * from './english.ts';
