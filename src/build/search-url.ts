import type { Site } from './load-site.ts';
import { searchFiles } from './search-files.ts';
import { siteUrl } from './site-url.ts';

/** Address of the main file; shards lie below it: `/search/0a1b2c3d4e.json`, `/search/0a1b2c3d4e/w0.json`. */
export function searchUrl(site: Site): string {
  return siteUrl(`search/${searchFiles(site).digest}.json`);
}
