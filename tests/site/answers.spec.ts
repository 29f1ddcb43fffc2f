import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const issue = '/issues/failed-to-connect-to-live-id-server/';
const start = `${issue}is-the-microsoft-online-services-sign-in-assistant-running/`;
const trail = 'Your answers so far';

test('answers stay visible through reload, Back and a shared link', async ({ page, context }) => {
  await page.goto(start);
  await expect(page.getByRole('navigation', { name: trail })).toHaveCount(0);
  await page.getByRole('link', { name: 'No', exact: true }).click();
  await page.getByRole('link', { name: 'No', exact: true }).click();
  const answers = page.getByRole('navigation', { name: trail }).getByRole('listitem');
  await expect(answers).toHaveCount(2);
  await expect(answers.first()).toContainText('Sign-in Assistant running? No');
  await page.reload();
  await expect(answers).toHaveCount(2);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('navigation', { name: trail }).getByRole('listitem')).toHaveCount(2);
  await page.goBack();
  await expect(answers).toHaveCount(1);
  await page.goForward();
  await expect(answers).toHaveCount(2);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('changing an answer keeps the later ones that still apply', async ({ page }) => {
  await page.goto(start);
  await page.getByRole('link', { name: 'No', exact: true }).click();
  await page.getByRole('link', { name: 'No', exact: true }).click();
  await page.getByRole('link', { name: 'Yes', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contact Office 365 Support');
  await page.getByRole('link', { name: /^Change the answer to: Is the Microsoft/ }).click();
  await page.getByRole('link', { name: 'Yes', exact: true }).click();
  // The network check was answered before, and still is.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contact Office 365 Support');
  await expect(page.getByRole('navigation', { name: trail }).getByRole('listitem')).toHaveCount(2);
});

test('answers that do not lead here are said to, with the way to where they lead', async ({
  page,
}) => {
  await page.goto(
    `${issue}contact-office-365-support/#answers=is-the-microsoft-online-services-sign-in-assistant-running.1`,
  );
  await expect(page.getByText('lead to another check')).toBeVisible();
  await page.getByRole('link', { name: /^Go to: Start it/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Start it/);
});

test('made-up answers are passed over', async ({ page }) => {
  await page.goto(`${start}#answers=no-such-check.9~<img src=x onerror=alert(1)>.1`);
  await page.getByRole('link', { name: 'Yes', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Check the network/);
});
