import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroPrerenderer, RouteData } from 'astro';
import { contentDir } from './content-dir.ts';
import type { Progress } from './create-progress.ts';
import { storeOf } from './document-store.ts';
import type { DrawWorkerData } from './draw-worker.ts';
import { drawFromQueue, type PageQueue } from './page-queue.ts';

export interface DrawOptions {
  outDir: URL;
  /** Address of the site with its base. */
  home: string;
  progress: Progress;
  /** Called with the address of each page that Astro doesn't make itself. */
  onPage: (address: string) => void;
}

/** Pages below which a second thread would still be starting when the first is done. */
const MANY_PAGES = 2500;
/** Threads beside this one: each holds the documents once more. */
const MOST_THREADS = 3;

/**
 * Makes the pages of documents, which are nearly all of a site's, beside Astro's own loop: by as many
 * threads as there are processors, and without what that loop does for each page (7.3: half a
 * millisecond). The pages are the same.
 */
export function drawPages(
  prerenderer: AstroPrerenderer,
  { outDir, home, progress, onPage }: DrawOptions,
): AstroPrerenderer {
  return {
    ...prerenderer,
    async getStaticPaths() {
      const all = await prerenderer.getStaticPaths();
      const routes = new Map<string, RouteData>();
      const [own, others] = [[], []] as [typeof all, typeof all];
      for (const one of all) (one.route.params.length > 0 ? own : others).push(one);
      for (const { route } of own) routes.set(route.component, route);
      for (const { pathname, route } of own) {
        if (route.type === 'page') onPage(new URL(`.${pathname}/`, home).href);
      }
      const queue: PageQueue = {
        tasks: own.map(({ pathname, route }) => ({ pathname, component: route.component })),
        taken: new SharedArrayBuffer(4),
        outDir: fileURLToPath(outDir),
        home,
      };
      const helpers = own.length < MANY_PAGES ? [] : await startHelpers(queue, outDir);
      const draw = drawFromQueue(
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
        (taken) => progress.on('Writing pages', taken, own.length),
      );
      await Promise.all([draw, ...helpers]);
      progress.on('Writing pages', own.length, own.length);
      progress.end();
      return others;
    },
  };
}

/** Threads that take from the same queue; each promise is kept when its thread is done. */
async function startHelpers(queue: PageQueue, outDir: URL): Promise<Promise<void>[]> {
  const built = await findBuilt(outDir);
  const [styles] = (await readdir(new URL('_astro/', outDir))).filter((name) =>
    name.endsWith('.css'),
  );
  if (built === null || styles === undefined) return [];
  const workerData: DrawWorkerData = {
    queue,
    entry: built,
    styles: `_astro/${styles}`,
    store: storeOf(contentDir()),
  };
  const count = Math.min(MOST_THREADS, availableParallelism() - 1);
  return Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), { workerData });
    return new Promise<void>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`A thread that makes pages ended with ${code}.`)),
      );
    });
  });
}

/** The code of the pages as Astro has built it; it doesn't say where. Null where it isn't found. */
async function findBuilt(outDir: URL): Promise<string | null> {
  const root = process.cwd() + path.sep;
  const isInside = fileURLToPath(outDir).startsWith(process.cwd());
  const folder = new URL('.prerender/', isInside ? outDir : pathToFileURL(`${root}.astro/`));
  const names = await readdir(folder).catch(() => []);
  const entry = names.find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  return entry === undefined ? null : new URL(entry, folder).href;
}
