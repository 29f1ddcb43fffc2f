import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { addServiceWorker } from '#build/add-service-worker.ts';
import { messages } from './messages.ts';
import { serveFolder } from './serve-folder.ts';

test.use({ serviceWorkers: 'allow' });

const ISSUE = 'issues/failed-to-connect-to-live-id-server/';
const OTHER = 'issues/logon-failed-for-the-user/';
const SECRET = 'hunter2-Xq7';

let root = '';
let url = '';
let server: Server;

/** Puts a site online below a path, as a host does: files are replaced, and old ones are gone. */
function publish(site: string, base = ''): string {
  const folder = path.join(root, base);
  rmSync(folder, { recursive: true, force: true });
  cpSync(site, folder, { recursive: true });
  return folder;
}

/** Publishes the next version: other words, and other names for its scripts and styles. */
async function publishNext(budget?: number): Promise<void> {
  const folder = publish('dist');
  const assets = readdirSync(path.join(folder, '_astro'));
  const rename = (text: string): string =>
    assets.reduce((all, name) => all.replaceAll(name, `next-${name}`), text);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (!/\.(?:html|js|css)$/.test(name)) continue;
    const text = rename(readFileSync(file, 'utf8'));
    writeFileSync(file, text.replaceAll('</h1>', ' (next)</h1>'));
    if (name.startsWith('_astro'))
      renameSync(file, path.join(folder, '_astro', `next-${path.basename(name)}`));
  }
  await keep(folder, budget);
}

async function keep(folder: string, budget?: number): Promise<void> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
  await addServiceWorker(folder, files, budget);
}

test.beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'diagnostree-offline-'));
  ({ url, server } = await serveFolder(root));
});

test.afterEach(async () => {
  await disconnect();
  rmSync(root, { recursive: true });
});

/** No server answers any more: for the browser that is a network that is gone. */
async function disconnect(): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

/** Opens a page for the first time, and waits until all that is to be kept is there. */
async function visit(page: Page, to = ''): Promise<void> {
  await page.goto(`${url}/${to}`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
  });
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const notice = (page: Page) => page.getByText('A newer version of these pages has come.');
const paste = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('textbox', { name: /^Error message/ }).fill(text);
};

for (const [base, site] of [
  ['', 'dist'],
  ['help/', 'dist-base'],
] as const) {
  test(`after one visit to /${base}, all of it works without a network`, async ({ page }) => {
    publish(site, base);
    await visit(page, base);
    await disconnect();
    await page.goto(`${url}/${base}${ISSUE}`);
    await expect(heading(page)).toHaveText('Failed to connect to Live ID Server');
    await expect(page.locator('body > header')).toHaveCSS('border-bottom-style', 'solid');
    await page.getByRole('link', { name: 'Guide me' }).click();
    await page.locator('[data-options] a').first().click();
    await expect(page.getByRole('navigation', { name: 'Your answers so far' })).toBeVisible();
    await page.goto(`${url}/${base}${OTHER.slice(0, -1)}`);
    await expect(heading(page)).toHaveText('Logon failed for the user');
    await page.goto(`${url}/${base}`);
    await paste(page, messages[4].other);
    await expect(page.getByRole('link', { name: 'Open the fix' })).toBeVisible();
    await paste(page, 'powershell vers');
    await expect(page.locator('[data-answer]')).toContainText('incorrect version');
  });
}

test('a browser can install the site', async ({ page, context }) => {
  publish('dist-base', 'help');
  await visit(page, 'help/');
  const session = await context.newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test's profile is a private one, where nothing can be installed.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});

test('a new version is offered, and comes whole when the reader reloads', async ({
  page,
  context,
}) => {
  publish('dist');
  await visit(page, ISSUE);
  await expect(notice(page)).toBeHidden();
  const second = await context.newPage();
  await second.goto(`${url}/`);
  await publishNext();
  await page.reload();
  // A hundred files come before the notice: however long that takes.
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await expect(notice(page)).toBeVisible();
  // Until then it is the old version, down to the scripts that load only now.
  await expect(heading(page)).not.toContainText('(next)');
  await page.getByRole('link', { name: 'Paste an error' }).click();
  await paste(page, messages[4].other);
  await expect(page.getByRole('link', { name: 'Open the fix' })).toBeVisible();
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(heading(page)).toContainText('(next)');
  await expect(notice(page)).toBeHidden();
  await page.goto(`${url}/${OTHER}`);
  await expect(heading(page)).toContainText('(next)');
  const loaded = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('/_astro/')),
  );
  expect(loaded.length).toBeGreaterThan(1);
  expect(loaded.filter((name) => !name.includes('/next-'))).toEqual([]);
  // The other page is still the old one, is told so, and has what it needs.
  await expect(notice(second)).toBeVisible();
  await paste(second, messages[4].other);
  await expect(second.getByRole('link', { name: 'Open the fix' })).toBeVisible();
  await second.getByRole('button', { name: 'Reload' }).click();
  await expect(heading(second)).toContainText('(next)');
});

test('of a site too large to be kept whole, what was read is kept, also past a new version', async ({
  page,
}) => {
  await keep(publish('dist'), 0);
  await visit(page);
  await page.goto(`${url}/${ISSUE}`);
  await publishNext(0);
  await page.reload();
  await page.getByRole('button', { name: 'Reload' }).click();
  // What was there before is next already: it is the notice that goes with the page.
  await expect(notice(page)).toBeHidden();
  await expect(heading(page)).toContainText('(next)');
  // Nothing is under way any more when the network goes.
  await page.goto(`${url}/`, { waitUntil: 'networkidle' });
  await disconnect();
  await page.goto(`${url}/${ISSUE}`);
  await expect(heading(page)).toContainText('Live ID Server (next)');
  await expect(page.locator('body > header')).toHaveCSS('border-bottom-style', 'solid');
  await page.goto(`${url}/${OTHER}`);
  await expect(heading(page)).toContainText('No connection');
  await page.getByRole('link', { name: /^paste the error/ }).click();
  await expect(heading(page)).toContainText('Paste the error');
});

test('what is kept on the device holds nothing that was pasted', async ({ page, context }) => {
  await keep(publish('dist'), 0);
  await visit(page);
  const asked: string[] = [];
  server.on('request', ({ url: address }) => asked.push(String(address)));
  for (const to of ['', ISSUE, `${OTHER}?from=${SECRET}-query`]) {
    await page.goto(`${url}/${to}#error=Logon+failed+for+${SECRET}`);
    await page.reload();
  }
  await page.goto(`${url}/#error=Logon+failed+for+the+user+${SECRET}`);
  await expect(page.locator('[data-answer] h2')).toBeVisible();
  const kept = await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        found.push(name, request.url, (await response?.text()) ?? '');
      }
    }
    return found;
  });
  expect(kept.some((address) => address.endsWith(ISSUE))).toBe(true);
  kept.push(JSON.stringify(await context.storageState({ indexedDB: true })));
  expect(kept.filter((text) => text.includes(SECRET))).toEqual([]);
  expect(asked.filter((text) => text.includes('error='))).toEqual([]);
});
