import { workerData } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { drawFromQueue, type PageQueue } from './page-queue.ts';

/** What a thread that makes pages is given. */
export interface DrawWorkerData {
  queue: PageQueue;
  /** Address of the built code of the pages. */
  entry: string;
  /** Path of the one stylesheet, below the base. */
  styles: string;
  /** Where parsed documents are kept. */
  store: string;
}

/** What of Astro's built pages is used here (7.3). */
interface PrerenderApp {
  manifest: { routes: readonly { routeData: RouteData }[] };
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

const { queue, entry, styles, store } = workerData as DrawWorkerData;
globalThis.diagnostreeStore = store;
const { app } = (await import(entry)) as { app: PrerenderApp };
// All pages have the same stylesheet, and no scripts but those of their components.
const sheet = { depth: 0, order: 0, sheet: { type: 'external', src: styles } };
app.setInternals({ pagesByKeys: { get: () => ({ styles: [sheet] }) } });
app.setOptions({
  settings: { scripts: [] },
  logger: { options: { destination: { write: () => undefined } } },
});
const routes = new Map(
  app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]),
);
await drawFromQueue(
  queue,
  (request, options) => app.render(request, options),
  (component) => {
    const route = routes.get(component);
    if (!route) throw new Error(`No route ${component} in the built pages.`);
    return route;
  },
);
