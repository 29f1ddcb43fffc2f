import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { messages } from './messages.ts';

const FILE = pathToFileURL(path.resolve('dist-single/diagnostree.html')).href;
const ISSUE = '/issues/failed-to-connect-to-live-id-server/';
const GUIDE = '/guides/diagnose-problems-with-the-skype-for-business-online-connector/';
const CHECK = `${ISSUE}is-the-microsoft-online-services-sign-in-assistant-running/`;
const KINDS = {
  home: '/',
  issue: ISSUE,
  check: CHECK,
  browse: '/browse/start/',
  map: '/browse/map/',
  guide: GUIDE,
  missing: '/no-such-page/',
};

let asked: string[] = [];
let complaints: string[] = [];

test.beforeEach(async ({ page, context }) => {
  asked = [];
  complaints = [];
  await context.setOffline(true);
  await page.route(/^(?!file:|data:|blob:)/, (route) => route.abort());
  context.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url().replace(/#.*/s, ''));
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

test.afterEach(() => {
  expect(asked.filter((url) => url !== FILE)).toEqual([]);
  expect(complaints).toEqual([]);
});

const main = (page: Page) => page.locator('main:visible');

test('a pasted error finds its fix, which opens in the same file', async ({ page }) => {
  await page.goto(FILE);
  await page.getByRole('textbox', { name: /^Error message/ }).fill(messages[4].other);
  await page.getByRole('link', { name: 'Open the fix' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toBe(`${FILE}#/issues/${messages[4].id}/`);
  await page.goBack();
  await expect(page.getByRole('textbox', { name: /^Error message/ })).toHaveValue(/./);
  await expect(page.getByRole('link', { name: 'Open the fix' })).toBeVisible();
});

test('a few typed words find a problem', async ({ page }) => {
  await page.goto(FILE);
  await page.getByRole('textbox', { name: /^Error message/ }).pressSequentially('powershell vers');
  await expect(page.locator('[data-answer] h2')).toBeVisible();
  await expect(page.locator('[data-answer]')).toContainText('incorrect version');
});

test('a link that carries an error answers it', async ({ page }) => {
  const error = encodeURIComponent(messages[4].other);
  await page.goto(`${FILE}#error=${error}`);
  await expect(page.getByRole('link', { name: 'Open the fix' })).toBeVisible();
  await expect(page.locator('[data-answer] h2')).toBeFocused();
});

test('a link leads to its page, and to the place on it', async ({ page }) => {
  await page.goto(`${FILE}#${ISSUE}#step-5`);
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(/Live ID Server/);
  await expect(page).toHaveTitle(/^Failed to connect to Live ID Server/);
  const step = page.locator(`[id="${ISSUE}#step-5"]`);
  await expect(step).toBeInViewport();
  expect(await step.evaluate((element) => element.matches(':target'))).toBe(true);
  await page.goto(`${FILE}#${GUIDE}#bkmkfailedconnect`);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a link says that its answer has changed, and that its step is gone', async ({ page }) => {
  const notice = main(page).locator('link-notice');
  await page.goto(`${FILE}#${ISSUE}?v=00000000#step-5`);
  await expect(notice).toContainText('This answer has changed');
  await expect(page.locator(`[id="${ISSUE}#step-5"]`)).toBeInViewport();
  await page.goto(`${FILE}#${ISSUE}#step-9`);
  await expect(notice).toHaveText(/^The link leads to step 9, .* 5 steps now\.$/);
});

test('the way from the symptom to the fix is gone by links, with focus on each page', async ({
  page,
}) => {
  await page.goto(FILE);
  await page.getByRole('navigation', { name: 'Site' }).getByText('Browse by symptom').click();
  await expect(main(page)).toBeFocused();
  await expect(page.getByRole('link', { name: 'Browse by symptom' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await main(page).locator('[data-options] a').first().click();
  await expect(page).toHaveURL(/#\/(?:browse|issues)\//);
  await page.goBack();
  await expect(page).toHaveURL(`${FILE}#/browse/start/`);
  await expect(main(page).locator('[data-options] a').first()).toBeVisible();
});

test('a guided check keeps its answers, and puts them into a ticket without the folder', async ({
  page,
}) => {
  await page.goto(`${FILE}#${ISSUE}`);
  await page.getByRole('link', { name: 'Guide me' }).click();
  await page.locator('main:visible [data-options] a').first().click();
  const answers = page.getByRole('navigation', { name: 'Your answers so far' });
  await expect(answers.getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await expect(answers.getByRole('listitem')).toHaveCount(1);
  await answers.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`#${CHECK}`));
  await page.goto(`${FILE}#${ISSUE}`);
  await page.getByText('Copy for a ticket').locator('visible=true').click();
  const preview = page.locator('main:visible textarea[name=preview]');
  await expect(preview).toHaveValue(/diagnostree\.html#\/issues\//);
  expect(await preview.inputValue()).not.toContain('file:');
});

test('a command is copied by its button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${FILE}#${ISSUE}`);
  await page
    .locator('main:visible')
    .getByRole('button', { name: 'Copy', exact: true })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\S+/);
});

test('an address that the file lacks offers the nearest pages', async ({ page }) => {
  await page.goto(`${FILE}#/issues/live-id-server-connect/`);
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(main(page).getByRole('link', { name: /Live ID Server/ })).toBeVisible();
});

test('every element of every page is defined, and each page has one main part', async ({
  page,
}) => {
  for (const [kind, to] of Object.entries(KINDS)) {
    await page.goto(`${FILE}#${to}`);
    await expect(main(page), kind).toHaveCount(1);
    await expect(page.locator(':not(:defined)'), kind).toHaveCount(0);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme });
    for (const [kind, to] of Object.entries(KINDS)) {
      test(`the ${kind} page has no accessibility fault`, async ({ page }) => {
        await page.goto(`${FILE}#${to}`);
        await expect(main(page)).toHaveCount(1);
        // axe takes a link to `#/…` for one to another page, and so no link to skip by.
        await expectAccessible(page, 'a.skip');
      });
    }
  });
}

test('the dark scheme is dark', async ({ page }) => {
  const surface = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(FILE);
  const light = await surface();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await surface()).not.toBe(light);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the documents are there to read, and links lead on', async ({ page }) => {
    await page.goto(FILE);
    await expect(page.getByText('Finding a pasted error needs JavaScript')).toBeVisible();
    await expect(page.getByText('Make sure proxy is enabled').locator('visible=true')).toHaveCount(
      1,
    );
    const list = page.getByRole('region', { name: /^All 10 documented problems/ });
    await list.getByRole('link', { name: /Live ID Server/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Live ID Server/);
    await expect(page.locator('main:visible')).toHaveCount(1);
    await page.getByRole('link', { name: 'Guide me' }).click();
    await expect(page.locator('main:visible [data-options] a').first()).toBeVisible();
  });
});
