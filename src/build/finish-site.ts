import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { formatNginxMap, formatRedirects } from '#core/links/format-redirects.ts';
import { checkBudgets } from './check-budgets.ts';
import { formatHeaders, formatNginx, listHeaders } from './format-headers.ts';
import type { Site } from './load-site.ts';
import { addressOf, isPage } from './page-app.ts';
import { homeOf, type Served } from './served.ts';
import { redirectsOf, retiredOf } from './moved-pages-of.ts';
import { addServiceWorker } from './add-service-worker.ts';
import { writeSitemap } from './write-sitemap.ts';

/** What has moved and what is gone: all that is known of a site once its pages are there. */
export interface Moved {
  redirects: ReturnType<typeof redirectsOf>;
  retired: string[];
}

export function movedOf(site: Site): Moved {
  return { redirects: redirectsOf(site), retired: retiredOf(site) };
}

export interface FinishOptions extends Served {
  moves: Moved;
  /** Paths of the files that are there. */
  files: readonly string[];
}

/**
 * Adds to a folder of pages what hosts, crawlers and browsers read beside them. Ends the process where
 * pages weigh too much.
 */
export async function finishSite(
  outDir: string,
  { site, base, policy, moves, files }: FinishOptions,
): Promise<void> {
  const write = (name: string, text: string) => writeFile(path.join(outDir, name), text);
  const headers = listHeaders(policy);
  await write('_headers', formatHeaders(headers, base));
  await write('nginx.conf', formatNginx(headers, base));
  await write('_redirects', formatRedirects(moves.redirects, base));
  await write('redirects.map', formatNginxMap(moves.redirects, base));
  if (site !== undefined) {
    const gone = [...moves.redirects, ...moves.retired.map((from) => ({ from }))];
    const home = homeOf({ site, base });
    const pages = files.filter(isPage).map((file) => addressOf(file, home));
    await writeSitemap(outDir, { site, base, gone, pages });
  }
  await addServiceWorker(outDir, files);
  const faults = await checkBudgets(outDir, base);
  if (faults.length === 0) return;
  console.error(faults.join('\n'));
  process.exit(1);
}
