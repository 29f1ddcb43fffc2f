import { on } from 'node:events';
import process from 'node:process';
import { parentPort } from 'node:worker_threads';
import { openSite, type PackedSite } from './pack-site.ts';
import { PageApp, type PageCode } from './page-app.ts';
import { drawFromQueue, type PageQueue } from './page-queue.ts';
import { shareSite } from './share-site.ts';

/** What a thread that makes pages is told once their code is there; before, it gets the site. */
export interface DrawOrder {
  queue: PageQueue;
  code: PageCode;
}

if (!parentPort) throw new Error('Unexpected program, expected a thread of a build');
// Both may be there before the first is read.
const messages = on(parentPort, 'message');
const receive = async <Message>(): Promise<Message> => {
  const { value } = (await messages.next()) as IteratorYieldResult<[Message]>;
  return value[0];
};
shareSite(openSite(await receive<PackedSite>()));
const { queue, code } = await receive<DrawOrder>();
const app = await PageApp.open(code);
await drawFromQueue(
  queue,
  (task) => app.render(task),
  (drawn) =>
    parentPort?.postMessage(
      drawn,
      drawn.map(({ content }) => content.buffer),
    ),
);
// Nothing is left to do, whatever a module of the pages still listens to.
process.exit(0);
