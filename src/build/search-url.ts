import type { Site } from './load-site.ts';
import { searchFiles } from './search-files.ts';
import { siteUrl } from './site-url.ts';

/** Address of the main file; shards lie below it: `/search/0a1b2c3d4e.json`, `/search/0a1b2c3d4e/w0.json`. */
export async function searchUrl(site: Site): Promise<string> {
  return siteUrl(`search/${(await searchFiles(site)).digest}.json`);
}
