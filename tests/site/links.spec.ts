import { expect, test } from '@playwright/test';
import { BASE_PORT } from '../../playwright.config.ts';
import { anchors, messages } from './messages.ts';

const GUIDE = '/guides/diagnose-problems-with-the-skype-for-business-online-connector/';
/** Two headings were linked to by their slugs too. */
const slugs = [
  'the-maximum-number-of-concurrent-shells-for-this-user-in-skype-for-business-online-has-been-exceeded',
  'the-maximum-number-of-concurrent-shells-for-this-tenant-in-skype-for-business-online-has-been-exceeded',
];

test('every anchor that the article ever had leads to its heading', async ({ page }) => {
  await page.goto(GUIDE);
  for (const anchor of [...anchors, ...slugs]) {
    await page.goto(`${GUIDE}#${anchor}`);
    const target = page.locator(`[id="${anchor}"]`);
    await expect(target).toHaveCount(1);
    await expect(target).toBeInViewport();
  }
});

test('every issue and every step has a link to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const { id } of messages) {
    await page.goto(`/issues/${id}/`);
    const steps = await page.locator('li[id^="step-"]').count();
    expect(steps).toBeGreaterThan(0);
    await expect(page.getByRole('button', { name: /^Copy link to step/ })).toHaveCount(steps);
    await page.getByRole('button', { name: 'Copy link to this problem' }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toMatch(/\/\?v=[\da-f]{8}$/);
    expect(await copied()).toContain(page.url());
    await page.getByRole('button', { name: 'Copy link to step 1' }).click();
    await expect.poll(copied).toMatch(/\/\?v=[\da-f]{8}#step-1$/);
  }
});

test('a link to a step shows the step', async ({ page }) => {
  await page.goto('/issues/failed-to-connect-to-live-id-server/#step-5');
  await expect(page.locator('#step-5')).toBeInViewport();
  await expect(page.locator('#step-5')).toContainText('Office 365 Support');
});

test('a command copies with one click, without a line break that would run it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/issues/failed-to-connect-to-live-id-server/');
  await page.locator('#step-1').getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.locator('#step-1').getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Get-Service "msoidsvc"');
});

test('works below a base path, search included', async ({ page }) => {
  const base = `http://127.0.0.1:${BASE_PORT}/help/`;
  await page.goto(base);
  await page.getByRole('textbox').fill(messages[2].text);
  await expect(page.getByRole('status')).toContainText('Documented:');
  await page.getByRole('link', { name: 'Open the fix' }).click();
  await expect(page).toHaveURL(`${base}issues/${messages[2].id}/`);
  await page.getByRole('link', { name: 'Browse by symptom' }).first().click();
  await expect(page).toHaveURL(`${base}browse/start/`);
});

test('the index is published for machines', async ({ request }) => {
  const index: unknown = await (await request.get('/issues.json')).json();
  expect(index).toMatchObject({ version: 1, messages: [] });
  expect(index).toHaveProperty('issues.length', 10);
  expect(index).toHaveProperty('issues.0.id', messages[0].id);
  const schema: unknown = await (await request.get('/schemas/issues.json')).json();
  expect(schema).toHaveProperty('properties.issues.type', 'array');
});

test('an unknown address says so and leads on', async ({ page }) => {
  const response = await page.goto('/issues/no-such-issue/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('link', { name: 'Paste the error' }).click();
  await expect(page.getByRole('textbox')).toBeVisible();
});
