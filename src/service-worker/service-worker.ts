// Keeps the site for when there is no network. The build bundles it and says what is kept from the
// first visit on (src/build/write-service-worker.ts); all else is kept once it was read.
import { cacheNames, type WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { PrecacheController, PrecacheRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope;
/** What the build puts in: the files kept from the first visit on, and a digest of all of them. */
declare const KEPT: PrecacheEntry[];
declare const VERSION: string;

/** Seconds to wait for a network that may be none, where an older copy is at hand. */
const PATIENCE = 4;
/** Pages kept because they were read, at most. */
const MOST_READ = 200;
/** Shards of a search and pictures, at most. */
const MOST_FILES = 1000;
/** Files whose name changes with what is in them: below the scope. */
const HASHED = /^(?:_astro\/|media\/|search\/)/;

const scope = self.registration.scope;
const pagesOf = (version: string): string => `pages ${scope} ${version}`;
const filesOf = (version: string): string => `files ${scope} ${version}`;
const PAGES = pagesOf(VERSION);
const FILES = filesOf(VERSION);

/** An address as a cache has it: a query or fragment may hold what was pasted. */
const bareAddress: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => {
    const url = new URL(request.url);
    return Promise.resolve(url.origin + url.pathname);
  },
};

const kept = new PrecacheController();
kept.addToCacheList(KEPT);
const read = new NetworkFirst({
  cacheName: PAGES,
  networkTimeoutSeconds: PATIENCE,
  plugins: [bareAddress, new ExpirationPlugin({ maxEntries: MOST_READ, purgeOnQuotaError: true })],
});

registerRoute(
  new PrecacheRoute(kept, {
    cleanURLs: false,
    directoryIndex: '',
    ignoreURLParametersMatching: [/^/],
    // Hosts lead on to the slash; without a network nobody does.
    urlManipulation: ({ url }) =>
      url.pathname.endsWith('/') ? [] : [new URL(`${url.pathname}/`, url)],
  }),
);
registerRoute(
  ({ url }) => url.href.startsWith(scope) && HASHED.test(url.href.slice(scope.length)),
  new CacheFirst({
    cacheName: FILES,
    plugins: [
      bareAddress,
      new ExpirationPlugin({ maxEntries: MOST_FILES, purgeOnQuotaError: true }),
    ],
  }),
);
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' ||
    (url.href.startsWith(scope) && url.pathname.endsWith('.json') && request.destination === ''),
  read,
);
setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' ? await kept.matchPrecache('offline/') : undefined;
  return page ?? Response.error();
});

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([kept.install(event), readAgain(event)]));
});
self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver(event));
});
// The reader has asked for the new version: see src/client/update-notice.ts.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

/** Pages that were read in the version before are read anew, so that they go with this one's files. */
async function readAgain(event: ExtendableEvent): Promise<void> {
  // On a large site the home page goes with a search that is not kept whole: the newest is shown.
  if (!kept.getCacheKeyForURL(scope)) await readOnce(event, scope);
  for (const name of await caches.keys()) {
    if (!name.startsWith(pagesOf('')) || name === PAGES) continue;
    for (const request of await (await caches.open(name)).keys()) {
      await readOnce(event, request.url);
    }
  }
}

async function readOnce(event: ExtendableEvent, url: string): Promise<void> {
  try {
    await read.handle({ event, request: new Request(url, { cache: 'no-cache' }) });
  } catch {
    // It is gone, or the network is: then the page isn't kept.
  }
}

/** Makes this version the one that answers. Pages still open in the last one keep its files. */
async function takeOver(event: ExtendableEvent): Promise<void> {
  const current = new Set(kept.getURLsToCacheKeys().values());
  const precache = await caches.open(cacheNames.precache);
  const files = await caches.open(FILES);
  for (const request of await precache.keys()) {
    if (current.has(request.url) || !HASHED.test(request.url.slice(scope.length))) continue;
    const response = await precache.match(request);
    if (response) await files.put(request, response);
  }
  for (const name of await caches.keys()) {
    if (!name.startsWith(filesOf('')) || name === FILES) continue;
    const before = await caches.open(name);
    for (const request of await before.keys()) {
      const response = await before.match(request);
      if (response) await files.put(request, response);
    }
  }
  await kept.activate(event);
  for (const name of await caches.keys()) {
    const isOurs = name.startsWith(pagesOf('')) || name.startsWith(filesOf(''));
    if (isOurs && name !== PAGES && name !== FILES) await caches.delete(name);
  }
  await self.clients.claim();
}
