import { expect, test } from '@playwright/test';
import { BASE_PORT } from '../../playwright.config.ts';

const UNKNOWN = 'Zorble: the flux of ann@contoso.com could not be reversed';

test('what is not documented can be reported, with the message only where that is ticked', async ({
  page,
}) => {
  await page.goto(`http://127.0.0.1:${BASE_PORT}/help/`);
  await page.getByRole('textbox').fill(UNKNOWN);
  const report = page.getByRole('link', { name: 'Report that it is missing' });
  await expect(report).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/example\/docs\/issues\/new\?/,
  );
  await expect(report).not.toHaveAttribute('href', /Zorble/);
  await page.getByRole('checkbox', { name: /with my message/ }).check();
  await expect(report).toHaveAttribute('href', /Zorble/);
  await expect(report).not.toHaveAttribute('href', /contoso/);
  await page.getByRole('checkbox', { name: /with my message/ }).uncheck();
  await expect(report).not.toHaveAttribute('href', /Zorble/);
});

test('nothing is offered where nobody wants to be told', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox').fill(UNKNOWN);
  await expect(page.getByRole('heading', { name: 'Not documented here' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Report/ })).toHaveCount(0);
});
