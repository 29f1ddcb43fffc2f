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

for (const path of PAGES) {
  test(`${path} asks no other site for anything`, async ({ page, baseURL }) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== baseURL) elsewhere.push(request.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(elsewhere).toEqual([]);
  });
}

test('a paste is in no request, address, storage or log', async ({ page, context }) => {
  const seen: string[] = [];
  context.on('request', (request) =>
    seen.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers())),
  );
  context.on('console', (message) => seen.push(message.text()));
  page.on('framenavigated', (frame) => seen.push(frame.url()));
  await page.goto('/');
  await page.getByRole('textbox').fill(PASTE);
  await page.getByRole('link', { name: 'Open the fix' }).click();
  await page.waitForLoadState('networkidle');
  await page.goBack();
  const { pathname, search } = new URL(page.url());
  seen.push(pathname, search, JSON.stringify(await context.storageState({ indexedDB: true })));
  seen.push(
    ...(await page.evaluate(async () => [
      JSON.stringify(Object.entries(sessionStorage)),
      ...(await Promise.all(
        (await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => url).join(),
        ),
      )),
    ])),
  );
  expect(seen.length).toBeGreaterThan(10);
  expect(seen.filter((text) => text.includes(SECRET))).toEqual([]);
});
