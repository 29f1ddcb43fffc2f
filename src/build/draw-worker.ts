import { on } from 'node:events';
import process from 'node:process';
import { parentPort } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { openSite, type PackedSite } from './pack-site.ts';
import { drawFromQueue, type PageQueue } from './page-queue.ts';
import { shareSite } from './share-site.ts';

/** What a thread that makes pages is told once their code is there; before, it gets the site. */
export interface DrawOrder {
  queue: PageQueue;
  /** Address of the built code of the pages. */
  entry: string;
  /** Path of the one stylesheet, below the base. */
  styles: string;
}

/** What of Astro's built pages is used here (7.3). */
interface PrerenderApp {
  match: (request: Request, allowPrerendered: true) => RouteData | undefined;
  setInternals: (internals: unknown) => void;
  setOptions: (options: unknown) => void;
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

if (!parentPort) throw new Error('Unexpected program, expected a thread of a build');
// Both may be there before the first is read.
const messages = on(parentPort, 'message');
const receive = async <Message>(): Promise<Message> => {
  const { value } = (await messages.next()) as IteratorYieldResult<[Message]>;
  return value[0];
};
shareSite(openSite(await receive<PackedSite>()));
const { queue, entry, styles } = await receive<DrawOrder>();
const { app } = (await import(entry)) as { app: PrerenderApp };
// All pages have the same stylesheet, and no scripts but those of their components.
const sheet = { depth: 0, order: 0, sheet: { type: 'external', src: styles } };
app.setInternals({ pagesByKeys: { get: () => ({ styles: [sheet] }) } });
app.setOptions({
  settings: { scripts: [] },
  logger: { options: { destination: { write: () => undefined } } },
});
await drawFromQueue(
  queue,
  async ({ address }) => {
    const request = new Request(address);
    const routeData = app.match(request, true);
    if (!routeData) throw new Error(`No route of the built pages leads to ${address}.`);
    return app.render(request, { routeData });
  },
  (drawn) =>
    parentPort?.postMessage(
      drawn,
      drawn.map(({ content }) => content.buffer),
    ),
);
// Nothing is left to do, whatever a module of the pages still listens to.
process.exit(0);
