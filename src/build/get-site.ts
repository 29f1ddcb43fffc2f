/// <reference types="astro/client" />
import { contentDir } from './content-dir.ts';
import { loadSite, type Site } from './load-site.ts';
import type { ParsedGuides } from './read-guides.ts';
import { takeSite } from './share-site.ts';

let loaded: Promise<Site> | undefined;
/** Of this module, which Vite loads anew whenever core changes. */
const parsed: ParsedGuides = new Map();

/** The site that every page is made from: read once a build, and anew for each page while authoring. */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return loadSite(contentDir(), { known: parsed });
  return (loaded ??= Promise.resolve(takeSite() ?? loadSite(contentDir())));
}
