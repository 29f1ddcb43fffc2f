import { expect, test, type Page } from '@playwright/test';
import { SEVERAL_PORT } from '../../playwright.config.ts';
import { expectAccessible } from './expect-accessible.ts';

test.use({ baseURL: `http://127.0.0.1:${SEVERAL_PORT}` });

const ISSUE = '/issues/the-user-is-refused/';
const own = (user: string, host = 'rooms7.fabrikam.com') =>
  `Connect-Device : The server '${host}' refused the user '${user}'. The log is in D:\\My logs\\room.log.`;
const article = (page: Page) => page.locator('article:visible');
const filled = (page: Page) => article(page).locator('mark[data-filled]');

/** Pastes, and opens the one of the two problems with this message that has commands. */
async function open(page: Page, message: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox').fill(message);
  await page.locator('[data-answer]').getByRole('link', { name: 'The user is refused' }).click();
  await expect(page).toHaveURL(ISSUE);
  await expect(article(page).getByRole('heading', { level: 1 })).toHaveText('The user is refused');
}

test('commands and steps have the values of the paste, marked, until they are asked for as documented', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, own('ann@fabrikam.com'));
  const code = article(page).locator('pre code');
  await expect(code.filter({ hasText: 'Get-RoomUser' })).toHaveText(
    `Get-RoomUser -Identity ann@fabrikam.com -Server "rooms7.fabrikam.com"\nGet-Content 'D:\\My logs\\room.log'\n`,
  );
  await expect(code.filter({ hasText: 'ssh-keyscan' })).toHaveText(
    'ssh-keyscan rooms7.fabrikam.com\ncurl --data-urlencode "user=ann@fabrikam.com" http://rooms7.fabrikam.com/allowed\n',
  );
  await expect(page.locator('#step-1')).toContainText('see that ann@fabrikam.com may use rooms');
  await expect(filled(page)).toHaveCount(10);
  await expectAccessible(page);
  await page.locator('#step-2').getByRole('button', { name: 'Copy', exact: true }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('user=ann@fabrikam.com');
  await page.getByRole('button', { name: 'Show as documented' }).click();
  await expect(filled(page)).toHaveCount(0);
  await expect(code.filter({ hasText: 'Get-RoomUser' })).toContainText('kenmyer@litwareinc.com');
  await expect(page.getByText('fabrikam').filter({ visible: true })).toHaveCount(2);
  await page.getByRole('button', { name: 'Fill them in' }).click();
  await expect(filled(page)).toHaveCount(10);
});

test('a value that cannot be written safely is left as documented, and said to be', async ({
  page,
}) => {
  await open(page, own('ann@fabrikam.com').replace('My logs', 'My [old] logs'));
  const code = article(page).locator('pre code').filter({ hasText: 'Get-RoomUser' });
  await expect(code).toContainText('-Identity ann@fabrikam.com');
  await expect(code).toContainText(String.raw`Get-Content 'C:\Users\kenmyer\room.log'`);
  await expect(page.getByText('One place is left as documented')).toBeVisible();
  await expect(article(page).locator('figure')).toContainText('My [old] logs');
});

test('no link, request, storage or history has the values', async ({ page, context }) => {
  const seen: string[] = [];
  context.on('request', (request) => seen.push(request.url(), request.postData() ?? ''));
  context.on('console', (message) => seen.push(message.text()));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, own('hunter2@fabrikam.com'));
  await expect(filled(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Copy link to step 2' }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/#step-2$/);
  seen.push(await copied());
  await page.getByText('Copy for a ticket').filter({ visible: true }).click();
  const draft = page.getByRole('textbox', { name: /^The ticket/ });
  await expect(draft).toHaveValue(/kenmyer@litwareinc\.com/);
  seen.push(await draft.inputValue());
  seen.push(JSON.stringify(await context.storageState({ indexedDB: true })));
  seen.push(
    ...(await page.evaluate(() => [
      location.href,
      window.name,
      JSON.stringify(history.state),
      JSON.stringify(Object.entries(sessionStorage)),
      ...Array.from(document.querySelectorAll('a'), ({ href }) => href),
      ...performance.getEntries().map(({ name }) => name),
    ])),
  );
  expect(seen.length).toBeGreaterThan(20);
  expect(seen.filter((text) => /hunter2|rooms7/.test(text))).toEqual([]);
});

test('a guided run keeps the values, and Back leads to the paste', async ({ page }) => {
  await open(page, own('ann@fabrikam.com'));
  await page
    .getByRole('link', { name: 'Guide me, one check at a time' })
    .filter({ visible: true })
    .click();
  await expect(page).toHaveURL(new RegExp(`${ISSUE}[a-z-]+/$`));
  await expect(filled(page).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(ISSUE);
  await expect(filled(page)).toHaveCount(10);
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('textbox')).toHaveValue(own('ann@fabrikam.com'));
  await expect(page.locator('[data-answer] .result').first()).toBeVisible();
  await expect(filled(page)).toHaveCount(0);
  await page.goForward();
  await expect(filled(page)).toHaveCount(10);
});

test('a page that was loaded anew is without values, and the history still leads where it says', async ({
  page,
}) => {
  await open(page, own('ann@fabrikam.com'));
  await page.reload();
  await expect(article(page).getByRole('heading', { level: 1 })).toHaveText('The user is refused');
  await expect(article(page).locator('mark')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Paste the error/);
  await page.goForward();
  await expect(page).toHaveURL(ISSUE);
  await expect(article(page).getByRole('heading', { level: 1 })).toHaveText('The user is refused');
});

test('Forward leads where it says also before the scripts of a page are there', async ({
  page,
}) => {
  await open(page, own('ann@fabrikam.com'));
  await page.reload();
  await expect(article(page).getByRole('heading', { level: 1 })).toHaveText('The user is refused');
  const { promise: until, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await until;
    await route.continue();
  });
  await page.evaluate(() => history.back());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Paste the error/);
  await page.evaluate(() => history.forward());
  await expect(page).toHaveURL(ISSUE);
  release(undefined);
  await expect(article(page).getByRole('heading', { level: 1 })).toHaveText('The user is refused');
});

test('values from a link are filled in only when the reader asks for it', async ({ page }) => {
  await page.goto(`/#error=${encodeURIComponent(own('ann@fabrikam.com'))}`);
  await page.locator('[data-answer]').getByRole('link', { name: 'The user is refused' }).click();
  await expect(page.getByText('The message has values of its own')).toBeVisible();
  await expect(filled(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Fill them in' }).click();
  await expect(filled(page)).toHaveCount(10);
});

test('a message as documented opens its problem as any link does', async ({ page }) => {
  const loaded = page.waitForResponse(`**${ISSUE}`);
  await open(
    page,
    own('kenmyer@litwareinc.com', 'srv01.contoso.com').replace(
      /D:.*log\./,
      'C:\\Users\\kenmyer\\room.log.',
    ),
  );
  expect((await loaded).request().isNavigationRequest()).toBe(true);
});
