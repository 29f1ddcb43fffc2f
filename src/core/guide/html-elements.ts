/**
 * Names of HTML elements that a browser knows, inert ones and old ones included
 * (https://html.spec.whatwg.org/multipage/indices.html#elements-3, and its obsolete features).
 * Anything else in angle brackets is a placeholder that the reader must see.
 */
const NAMES =
  'a abbr acronym address applet area article aside audio b base bdi bdo big blockquote body br ' +
  'button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir ' +
  'div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 ' +
  'head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee ' +
  'menu meta meter nav nobr noscript object ol optgroup option output p param picture pre progress q ' +
  'rp rt ruby s samp script search section select slot small source span strike strong style sub ' +
  'summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var ' +
  'video wbr';

const ELEMENTS: ReadonlySet<string> = new Set(NAMES.split(' '));

/** Tells an HTML element's name, in any case, from a placeholder such as `ServerName`. */
export function isElementName(name: string): boolean {
  return ELEMENTS.has(name.toLowerCase());
}
