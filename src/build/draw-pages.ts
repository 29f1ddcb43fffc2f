import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroPrerenderer, RouteData } from 'astro';
import type { Progress } from './create-progress.ts';
import type { DrawHelpers } from './draw-helpers.ts';
import type { KeptPages } from './kept-pages.ts';
import { type Drawn, drawFromQueue, type PageQueue, type PageTask } from './page-queue.ts';
import { writeDrawn } from './write-drawn.ts';

export interface DrawOptions {
  outDir: URL;
  /** Address of the site with its base. */
  home: string;
  progress: Progress;
  /** Threads that have read the documents, if there are any. */
  helpers: DrawHelpers;
  /** Pages of the last build that need not be made again. */
  kept: KeptPages;
  /** Called with the address of each page that Astro doesn't make itself. */
  onPage: (address: string) => void;
}

/**
 * Makes the pages of documents, which are nearly all of a site's, beside Astro's own loop: by as many
 * threads as there are processors, and without what that loop does for each page (7.3: half a
 * millisecond). The pages are the same.
 */
export function drawPages(
  prerenderer: AstroPrerenderer,
  { outDir, home, progress, helpers, kept, onPage }: DrawOptions,
): AstroPrerenderer {
  return {
    ...prerenderer,
    async getStaticPaths() {
      const all = await prerenderer.getStaticPaths();
      const routes = new Map<string, RouteData>();
      const [own, others] = [[], []] as [typeof all, typeof all];
      for (const one of all) (one.route.params.length > 0 ? own : others).push(one);
      for (const { route } of own) routes.set(route.component, route);
      const assets = await readdir(new URL('_astro/', outDir)).catch(() => []);
      kept.expect(assets);
      const [files, pages] = [[], []] as [PageTask[], PageTask[]];
      for (const { pathname, route } of own) {
        const isPage = route.type === 'page';
        const folder = pathname.replace(/^\/|\/$/g, '');
        const file = isPage ? `${folder}/index.html` : folder;
        const address = new URL(isPage ? `${folder}/` : folder, home).href;
        if (isPage) onPage(address);
        if (kept.has(file)) continue;
        (isPage ? pages : files).push({ address, file, component: route.component });
      }
      // Pages of one document follow each other: it is unpacked once then.
      const places = new Map(Array.from(kept.files, (file, at) => [file, at]));
      pages.sort((a, b) => (places.get(a.file) ?? -1) - (places.get(b.file) ?? -1));
      const total = files.length + pages.length;
      const folder = fileURLToPath(outDir);
      const write = (drawn: Drawn[]): void => writeDrawn(folder, drawn);
      const draw = (queue: PageQueue, done: number) =>
        drawFromQueue(
          queue,
          async (request, options) => {
            const drawn = await prerenderer.render(request, options);
            return drawn instanceof Response ? drawn : drawn.response;
          },
          (component) => {
            const route = routes.get(component);
            if (!route) throw new Error(`No route ${component}; Astro listed a path of it.`);
            return route;
          },
          write,
          (taken) => progress.on('Writing pages', done + taken, total),
        );
      const queueOf = (tasks: readonly PageTask[]): PageQueue => ({
        tasks,
        taken: new SharedArrayBuffer(4),
      });
      const queue = queueOf(pages);
      const styles = assets.find((name) => name.endsWith('.css'));
      const entry = helpers.count > 0 ? await findBuilt(outDir) : null;
      const drawOwn = async (): Promise<void> => {
        // Files for machines are parts of what is made here once: other threads would make it again.
        await draw(queueOf(files), 0);
        await draw(queue, files.length);
      };
      // What isn't found is no reason to end: this thread makes all pages then.
      const canHelp = entry !== null && styles !== undefined;
      await Promise.all([
        canHelp
          ? helpers.draw({ queue, entry, styles: `_astro/${styles}` }, write)
          : helpers.dismiss(),
        drawOwn(),
      ]);
      const drawn = [...files, ...pages].map(({ file }) => file);
      kept.record(drawn, assets);
      progress.on('Writing pages', total, total);
      progress.end();
      return others;
    },
  };
}

/** The code of the pages as Astro has built it; it doesn't say where. Null where it isn't found. */
async function findBuilt(outDir: URL): Promise<string | null> {
  const root = process.cwd() + path.sep;
  const isInside = fileURLToPath(outDir).startsWith(process.cwd());
  const folder = new URL('.prerender/', isInside ? outDir : pathToFileURL(`${root}.astro/`));
  const names = await readdir(folder).catch(() => []);
  const entries = await Promise.all(
    names
      .filter((name) => /^prerender-entry\..*\.mjs$/.test(name))
      .map(async (name) => {
        const url = new URL(name, folder);
        return { url, time: (await stat(url)).mtimeMs };
      }),
  );
  // A build that was broken off has left its own.
  return entries.sort((a, b) => b.time - a.time)[0]?.url.href ?? null;
}
