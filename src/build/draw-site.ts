import type { Progress } from './create-progress.ts';
import { DrawHelpers } from './draw-helpers.ts';
import { listFiles, PUBLIC } from './copy-files.ts';
import { KeptPages } from './kept-pages.ts';
import type { Site } from './load-site.ts';
import { openSite, packSite } from './pack-site.ts';
import { addressOf, PageApp, type PageCode } from './page-app.ts';
import { pageKeys } from './page-keys.ts';
import { type Drawn, drawFromQueue, type PageQueue } from './page-queue.ts';
import { saveMemory } from './save-memory.ts';
import { homeOf, type Served } from './served.ts';
import { shareSite } from './share-site.ts';
import { writeDrawn } from './write-drawn.ts';

/** Pages below which a second thread would still be starting when the first is done. */
const MANY_PAGES = 2500;

export interface DrawOptions {
  /** Absolute path of the site's folder. */
  outDir: string;
  served: Served;
  progress: Progress;
}

/**
 * Makes a site's pages, by as many threads as there are processors, and without what Astro's own loop
 * does for each page (7.3: half a millisecond); the pages are the same. Those of the last build that
 * would be the same are left as they are.
 *
 * Clears the folder first of all that isn't the site's: whatever else belongs there is written later.
 */
export class SiteDrawing {
  readonly #options: DrawOptions;
  readonly #kept: KeptPages;
  readonly #helpers = new DrawHelpers();

  /** Threads begin to read the documents, while the code of the pages may still be put together. */
  constructor(site: Site, options: DrawOptions) {
    this.#options = options;
    const keys = pageKeys(site);
    this.#kept = new KeptPages(options.outDir, keys);
    if (keys.size - this.#kept.size < MANY_PAGES) {
      shareSite(site);
      return;
    }
    saveMemory();
    const packed = packSite(site);
    this.#helpers.start(packed);
    // Nothing holds on to the site as it was: while pages are made, this is all there is of it.
    const { files, search, searching } = site;
    shareSite(openSite(packed, { files, search, searching }));
  }

  /** Resolves to the paths of all files of the site, scripts and pictures included, when they are there. */
  async draw(code: PageCode): Promise<string[]> {
    const { outDir, progress } = this.#options;
    const kept = this.#kept;
    kept.expect(code.assets);
    // Pages of one document follow each other: it is unpacked once then.
    const changed = Array.from(kept.files).filter((file) => !kept.has(file));
    const queue = this.#queueOf(changed);
    const write = (drawn: Drawn[]): void => writeDrawn(outDir, drawn);
    // They begin while what there is to make is listed.
    const helped = this.#helpers.draw({ queue, code }, write);
    // Whoever waits for them is told.
    helped.catch(() => undefined);
    try {
      const app = await PageApp.open(code);
      const files = await app.list();
      const keyed = new Set(kept.files);
      const rest = files.filter((file) => !keyed.has(file));
      const total = rest.length + changed.length;
      const drawAll = (tasks: PageQueue, done: number, onDrawn = write) =>
        drawFromQueue(
          tasks,
          (task) => app.render(task),
          onDrawn,
          (taken) => progress.on('Writing pages', done + taken, total),
        );
      // Files for machines are parts of what is made here once: other threads would make it again.
      const made: string[] = [];
      await drawAll(this.#queueOf(rest), 0, (drawn) => {
        made.push(...drawn.map(({ file }) => file));
        write(drawn);
      });
      await Promise.all([helped, drawAll(queue, rest.length)]);
      kept.record(changed, code.assets);
      progress.on('Writing pages', total, total);
      progress.end();
      const assets = code.assets.map((name) => `_astro/${name}`);
      return [...keyed, ...made, ...assets, ...listFiles(PUBLIC)];
    } catch (error) {
      // Whatever fails, the build ends without the threads that draw already.
      await this.#helpers.dismiss();
      throw error;
    }
  }

  #queueOf(files: readonly string[]): PageQueue {
    const home = homeOf(this.#options.served);
    return {
      tasks: files.map((file) => ({ file, address: addressOf(file, home) })),
      taken: new SharedArrayBuffer(4),
    };
  }
}
