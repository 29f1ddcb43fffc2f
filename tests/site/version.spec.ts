import { expect, test } from '@playwright/test';
import { SEVERAL_PORT } from '../../playwright.config.ts';
import { expectAccessible } from './expect-accessible.ts';

test.use({ baseURL: `http://127.0.0.1:${SEVERAL_PORT}` });

const ISSUE = '/issues/the-user-is-refused/';
const CHANGED = 'This answer has changed since the link was copied.';

test('a copied link has the version of the answer, and says nothing while that is the same', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ISSUE);
  await page.getByRole('button', { name: 'Copy link to step 2' }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/\/issues\/the-user-is-refused\/\?v=[\da-f]{8}#step-2$/);
  await page.goto(await copied());
  await expect(page.locator('#step-2')).toBeInViewport();
  await expect(page.locator('link-notice')).toBeEmpty();
  // A link that is copied from there has its version, not that of the link that led there.
  await page.getByRole('button', { name: 'Copy link to this problem' }).click();
  await expect.poll(copied).toMatch(/\/\?v=[\da-f]{8}$/);
});

test('a link to another version says so, with the date that the document gives', async ({
  page,
}) => {
  await page.goto(`${ISSUE}?v=00000000#step-2`);
  const notice = page.locator('link-notice');
  await expect(notice).toHaveText(`${CHANGED} Its document gives 9 June 2026 as its date.`);
  await expect(page.locator('#step-2')).toBeInViewport();
  await expectAccessible(page);
  await page.goto('/issues/problems-with-contoso-phones/?v=00000000');
  await expect(notice).toHaveText(CHANGED);
});

test('a guided run says so too, and goes on as ever', async ({ page }) => {
  await page.goto(`${ISSUE}does-the-server-answer/?v=00000000`);
  await expect(page.locator('link-notice')).toContainText(CHANGED);
  await page.getByRole('link', { name: 'No', exact: true }).click();
  await expect(page).toHaveURL(/#answers=does-the-server-answer\.\d$/);
  await expect(page.getByRole('navigation', { name: 'Your answers so far' })).toBeVisible();
});

for (const query of ['?v=', '?v=zzz', '?v=%3Cimg%20src=x%3E', '?x=1', '?v=0123456789abcdef']) {
  test(`a version that is none breaks nothing: ${query}`, async ({ page }) => {
    await page.goto(`${ISSUE}${query}#step-1`);
    await expect(page.locator('#step-1')).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Copy link to step 1' })).toBeVisible();
    await expect(page.locator('link-notice')).toBeEmpty();
  });
}

test('a link to a step that is gone opens the problem, and says so', async ({ page }) => {
  await page.goto(`${ISSUE}#step-9`);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.locator('link-notice')).toHaveText(
    'The link leads to step 9, which isn’t there any more: the fix has 3 steps now.',
  );
  await expectAccessible(page);
  await page.evaluate(() => (location.hash = '#step-3'));
  await expect(page.locator('link-notice')).toBeEmpty();
});

test('the page of an unknown address keeps the version', async ({ page }) => {
  await page.goto(`/Issues/The-User-Is-Refused?v=00000000#step-2`);
  await expect(page).toHaveURL(`${ISSUE}?v=00000000#step-2`);
});
