import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Lang } from '#words/words.ts';
import { contentDir } from './content-dir.ts';
import { count } from './count.ts';
import type { Progress } from './create-progress.ts';
import { SiteDrawing } from './draw-site.ts';
import { finishSite, type Moved, movedOf } from './finish-site.ts';
import { codeKey, findBuiltCode, keepCode } from './kept-code.ts';
import type { Site } from './load-site.ts';
import { isPage } from './page-app.ts';
import { readSite } from './read-site.ts';
import { refuseOwn } from './refuse-own.ts';
import { reportSite } from './report-site.ts';
import type { Served } from './served.ts';

export interface IntegrationOptions {
  progress: Progress;
  /** The Content-Security-Policy of the pages. */
  policy: string;
  /** Called with the language of the site before scripts are put together. */
  onRead: (lang: Lang) => void;
}

/**
 * Has Astro build the code of the pages, and makes them from the documents: those are read and
 * checked before Astro does anything with them, and a build ends there where a page would be wrong.
 * Clears the folder of the site itself, which Astro has to be told not to do.
 */
export function siteIntegration({
  progress,
  policy,
  onRead,
}: IntegrationOptions): AstroIntegration {
  const folder = contentDir();
  let outDir = '';
  let key = '';
  let served: Served = { base: '/', policy };
  let reading: Promise<Site> | undefined;
  let moves: Moved | undefined;
  let files: string[] = [];
  return {
    name: 'diagnostree',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { build: { emptyOutDir: false } } });
        if (command !== 'build') return;
        reading = readSite(folder, progress);
        // While Astro starts; what goes wrong is told when it has.
        reading.catch(() => undefined);
      },
      'astro:config:done': ({ config }) => {
        served = { site: config.site, base: config.base.replace(/\/*$/, '/'), policy };
        outDir = path.resolve(fileURLToPath(config.outDir));
        refuseOwn(outDir);
        // What is saved from here on may be in the code, or not.
        key = codeKey(outDir);
      },
      'astro:build:start': async ({ logger, setPrerenderer }) => {
        if (!reading) throw new Error('Unexpected build that was not set up as one.');
        const site = await reading;
        // Nothing here holds on to it while pages are made.
        reading = undefined;
        reportSite(site, (line) => logger.info(line));
        const { lang } = site.words;
        onRead(lang);
        moves = movedOf(site);
        const begun = new SiteDrawing(site, { outDir, served, progress });
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          // Astro's own loop is left with nothing to do.
          async getStaticPaths() {
            const code = findBuiltCode(outDir);
            keepCode(outDir, key, code, { ...served, lang });
            files = await begun.draw(code);
            return [];
          },
        }));
      },
      'astro:build:done': async ({ logger }) => {
        if (!moves) throw new Error('Unexpected end of a build that has not read its documents.');
        await finishSite(outDir, { ...served, moves, files });
        logger.info(`${count(files.filter(isPage).length, 'page')} built`);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(folder + path.sep)) server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
