import { expect, test } from '@playwright/test';

const PAGES = [
  '/',
  '/browse/start/',
  '/browse/map/',
  '/issues/failed-to-connect-to-live-id-server/',
  '/issues/failed-to-connect-to-live-id-server/is-the-microsoft-online-services-sign-in-assistant-running/',
  '/guides/diagnose-problems-with-the-skype-for-business-online-connector/',
  '/no-such-page/',
];
const SECRET = 'hunter2-Xq7';
const PASTE = `Get-CsWebTicket : Logon failed for the user '${SECRET}@contoso.example'.`;

/** As the paste itself, or as any encoding of an address or a body writes it. */
const FORMS = [
  SECRET,
  encodeURIComponent(SECRET).replaceAll('-', '%2D'),
  Buffer.from(SECRET).toString('base64').slice(0, -2),
  Buffer.from(SECRET).toString('hex'),
];
const tells = (text: string): boolean =>
  FORMS.some((form) => text.toLowerCase().includes(form.toLowerCase()));

for (const path of PAGES) {
  test(`${path} asks no other site for anything`, async ({ page, context, baseURL }) => {
    const elsewhere: string[] = [];
    const note = (url: string): void => {
      if (!['data:', 'blob:'].includes(new URL(url).protocol) && new URL(url).origin !== baseURL)
        elsewhere.push(url);
    };
    // Of the context, and so of workers too; sockets are no requests.
    context.on('request', (request) => note(request.url()));
    page.on('websocket', (socket) => elsewhere.push(socket.url()));
    await page.goto(path, { waitUntil: 'networkidle' });
    const box = page.getByRole('textbox', { name: /^Error message/ });
    if (await box.isVisible()) await box.fill(PASTE);
    await page.waitForLoadState('networkidle');
    expect(elsewhere).toEqual([]);
  });
}

test.describe('with the site kept on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a paste is in no request, address, storage or log', async ({ page, context }) => {
    const seen: string[] = [];
    context.on('request', (request) =>
      seen.push(
        request.url().replace(/#.*/s, ''),
        request.postData() ?? '',
        JSON.stringify(request.headers()),
      ),
    );
    context.on('console', (message) => seen.push(message.text()));
    context.on('weberror', (error) => seen.push(String(error.error())));
    page.on('worker', (worker) => worker.on('console', (message) => seen.push(message.text())));
    page.on('websocket', (socket) => seen.push(socket.url()));
    page.on('framenavigated', (frame) => seen.push(frame.url()));
    await page.goto('/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.getByRole('textbox', { name: /^Error message/ }).fill(PASTE);
    await page.getByRole('link', { name: 'Open the fix' }).click();
    await page.waitForLoadState('networkidle');
    await page.goBack();
    // An unknown one, a few words, and a gap that is looked at but not reported.
    for (const text of [`ssh: no route to ${SECRET}`, SECRET, '']) {
      await page.getByRole('textbox', { name: /^Error message/ }).fill(text);
      if (text !== '') await expect(page.locator('[data-answer] h2')).toBeVisible();
    }
    const { pathname, search } = new URL(page.url());
    seen.push(pathname, search, JSON.stringify(await context.storageState({ indexedDB: true })));
    seen.push(...(await page.evaluate(listStored)));
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.filter(tells)).toEqual([]);
  });

  test('a link that carries a paste leaves it in the fragment alone', async ({ page, context }) => {
    const seen: string[] = [];
    context.on('request', (request) => {
      seen.push(request.url().replace(/#.*/s, ''), JSON.stringify(request.headers()));
    });
    context.on('console', (message) => seen.push(message.text()));
    await page.goto(`/#error=${encodeURIComponent(PASTE)}`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.getByRole('link', { name: 'Open the fix' }).click();
    await page.waitForLoadState('networkidle');
    seen.push(page.url(), await page.evaluate(() => document.referrer));
    seen.push(...(await page.evaluate(listStored)));
    expect(seen.filter(tells)).toEqual([]);
  });
});

/** All that the browser keeps for the site: names, addresses and contents. */
async function listStored(): Promise<string[]> {
  const found = [
    JSON.stringify(Object.entries(sessionStorage)),
    JSON.stringify(Object.entries(localStorage)),
    document.cookie,
    JSON.stringify(history.state),
    window.name,
    ...(await indexedDB.databases()).map(({ name }) => String(name)),
  ];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      found.push(name, request.url, (await response?.text()) ?? '');
    }
  }
  return found;
}
