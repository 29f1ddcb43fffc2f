import type { Site } from './load-site.ts';

declare global {
  /** Pages are bundled, so that a module of theirs isn't that of the configuration: a global is. */
  var diagnostreeSite: Site | undefined;
}

/** Hands a checked site on to the pages of the same build, which would read all of it once more. */
export function shareSite(site: Site): void {
  globalThis.diagnostreeSite = site;
}

/** The site that was handed on, if any; it is given once, so that nothing else keeps it in memory. */
export function takeSite(): Site | undefined {
  const site = globalThis.diagnostreeSite;
  globalThis.diagnostreeSite = undefined;
  return site;
}
