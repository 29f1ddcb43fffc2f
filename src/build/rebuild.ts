import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { contentDir } from './content-dir.ts';
import { count } from './count.ts';
import { createProgress } from './create-progress.ts';
import { SiteDrawing } from './draw-site.ts';
import { finishSite, movedOf } from './finish-site.ts';
import { findKeptCode } from './kept-code.ts';
import { isPage } from './page-app.ts';
import { readSettings } from './read-settings.ts';
import { readSite } from './read-site.ts';
import { refuseOwn } from './refuse-own.ts';
import { reportSite } from './report-site.ts';

/**
 * Builds a site without Astro, where its last build has left the code of the pages and only documents
 * have changed: the site is the same. False where Astro must build it: nothing is written then.
 *
 * @param args what follows `astro build` on the command line
 */
export async function rebuild(args: readonly string[]): Promise<boolean> {
  const options = readOptions(args);
  if (options === null) return false;
  const { outDir, quiet } = options;
  // As Astro does.
  process.env['NODE_ENV'] ||= 'production';
  refuseOwn(outDir);
  readSettings();
  // Astro reads those files.
  if (readdirSync('.').some((name) => /^\.env(?:\.|$)/.test(name))) return false;
  const kept = findKeptCode(outDir);
  if (kept === null) return false;
  const start = performance.now();
  const progress = createProgress(process.stderr, { quiet });
  const log = (line: string): void => {
    if (!quiet) console.log(line);
  };
  const { lang, ...served } = kept.settings;
  // Nothing here holds on to the site while pages are made.
  const begin = async () => {
    const site = await readSite(contentDir(), progress);
    if (site.words.lang !== lang) return null;
    reportSite(site, log);
    const drawing = new SiteDrawing(site, { outDir, served, progress });
    return { moves: movedOf(site), drawing };
  };
  const begun = await begin();
  if (begun === null) return false;
  const { moves, drawing } = begun;
  kept.copyAssets();
  const files = await drawing.draw(kept.code);
  await finishSite(outDir, { ...served, moves, files });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  log(`${count(files.filter(isPage).length, 'page')} built in ${seconds} s.`);
  return true;
}

/** Null where there are flags that are Astro's own. */
function readOptions(args: readonly string[]): { outDir: string; quiet: boolean } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        outDir: { type: 'string', default: 'dist' },
        quiet: { type: 'boolean', default: false },
      },
    });
    return { outDir: path.resolve(values.outDir), quiet: values.quiet };
  } catch {
    return null;
  }
}
