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
      const assets = await readdir(new URL('_astro/', outDir)).catch(() => []);
      kept.expect(assets);
      const addressOf = (file: string): string =>
        new URL(file.replace(/(^|\/)index\.html$/, '$1'), home).href;
      // Pages of one document follow each other: it is unpacked once then.
      const changed = Array.from(kept.files).filter((file) => !kept.has(file));
      const queue = queueOf(changed.map((file) => ({ file, address: addressOf(file) })));
      const folder = fileURLToPath(outDir);
      const write = (drawn: Drawn[]): void => writeDrawn(folder, drawn);
      // They begin while Astro lists what there is to make.
      const helped = startHelpers(helpers, { queue, outDir, assets }, write);
      // Whoever waits for them is told.
      helped.catch(() => undefined);

      const [own, others] = [new Map<string, RouteData>(), []] as [Map<string, RouteData>, Paths];
      for (const path of await listPaths(prerenderer, helpers)) {
        const { pathname, route } = path;
        if (route.params.length === 0) others.push(path);
        else
          own.set(route.type === 'page' ? `${trim(pathname)}/index.html` : trim(pathname), route);
      }
      for (const [file, { type }] of own) if (type === 'page') onPage(addressOf(file));
      const queued = new Set(kept.files);
      const rest = Array.from(own.keys()).filter((file) => !queued.has(file));
      const total = rest.length + changed.length;
      const draw = (tasks: PageQueue, done: number) =>
        drawFromQueue(
          tasks,
          async ({ file, address }) => {
            const routeData = own.get(file);
            if (!routeData) throw new Error(`${file} has a key, but is no page of the site.`);
            const drawn = await prerenderer.render(new Request(address), { routeData });
            return drawn instanceof Response ? drawn : drawn.response;
          },
          write,
          (taken) => progress.on('Writing pages', done + taken, total),
        );
      // Files for machines are parts of what is made here once: other threads would make it again.
      await draw(queueOf(rest.map((file) => ({ file, address: addressOf(file) }))), 0);
      await Promise.all([helped, draw(queue, rest.length)]);
      kept.record(changed, assets);
      progress.on('Writing pages', total, total);
      progress.end();
      return others;
    },
  };
}

/** Whatever fails, the build ends without the threads that draw already. */
async function listPaths(prerenderer: AstroPrerenderer, helpers: DrawHelpers): Promise<Paths> {
  try {
    return await prerenderer.getStaticPaths();
  } catch (error) {
    await helpers.dismiss();
    throw error;
  }
}

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

function queueOf(tasks: readonly PageTask[]): PageQueue {
  return { tasks, taken: new SharedArrayBuffer(4) };
}

function trim(pathname: string): string {
  return pathname.replace(/^\/|\/$/g, '');
}

interface HelpOptions {
  queue: PageQueue;
  outDir: URL;
  /** Names of the scripts and styles of the pages. */
  assets: readonly string[];
}

/** Kept when they have made what they took. What they need and isn't found is no reason to end. */
async function startHelpers(
  helpers: DrawHelpers,
  { queue, outDir, assets }: HelpOptions,
  write: (drawn: Drawn[]) => void,
): Promise<void> {
  const styles = assets.find((name) => name.endsWith('.css'));
  const entry = helpers.count > 0 ? await findBuilt(outDir) : null;
  if (entry === null || styles === undefined) await helpers.dismiss();
  else await helpers.draw({ queue, entry, styles: `_astro/${styles}` }, write);
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
