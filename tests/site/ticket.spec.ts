import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const ISSUE = '/issues/failed-to-connect-to-live-id-server/';
const open = async (page: Page) => {
  await expect(page.getByRole('textbox', { name: /^The ticket/ })).toBeHidden();
  await page.getByText('Copy for a ticket').click();
  return page.getByRole('textbox', { name: /^The ticket/ });
};

test('a problem is copied for a ticket: title, commands, link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${ISSUE}#step-1`);
  const preview = await open(page);
  await expect(preview).toHaveValue(
    /^Failed to connect to Live ID Server\n[\s\S]*Get-Service "msoidsvc"[\s\S]*\/issues\/failed-to-connect-to-live-id-server\/\?v=[\da-f]{8}$/,
  );
  await page.getByRole('radio', { name: 'Markdown' }).check();
  await expect(preview).toHaveValue(/^\*\*\[Failed to connect/);
  await preview.press('End');
  await preview.fill('My own words');
  await page.getByRole('button', { name: 'Copy', exact: true }).last().click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('My own words');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('what is written beside it is without addresses and names, unless they are to stay', async ({
  page,
}) => {
  await page.goto(ISSUE);
  const preview = await open(page);
  await page
    .getByRole('textbox', { name: /^What you saw/ })
    .fill('ann@contoso.com got it on 10.0.0.7');
  await expect(preview).toHaveValue(/‹e-mail› got it on ‹ip›/);
  await expect(preview).not.toHaveValue(/ann@contoso/);
  await page.getByRole('checkbox', { name: /^Take out/ }).uncheck();
  await expect(preview).toHaveValue(/ann@contoso\.com got it on 10\.0\.0\.7/);
});

test('the end of a diagnosis is copied with the answers that led to it', async ({ page }) => {
  await page.goto(`${ISSUE}is-the-microsoft-online-services-sign-in-assistant-running/`);
  for (const answer of ['No', 'No', 'Yes']) {
    const option = page.getByRole('link', { name: answer, exact: true });
    await expect(option).toHaveAttribute('href', /#answers=/);
    await option.click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contact Office 365 Support');
  const preview = await open(page);
  await expect(preview).toHaveValue(/Sign-in Assistant running\? No\n {4}Get-Service "msoidsvc"/);
  await expect(preview).toHaveValue(/\/\?v=[\da-f]{8}#answers=\S+$/);
  await page.getByRole('radio', { name: 'Markdown' }).check();
  await expect(preview).toHaveValue(
    /^\*\*\[Failed[\s\S]*running\? \*\*No\*\*\n```\nGet-Service "msoidsvc"\n```/,
  );
  await page.getByRole('radio', { name: 'HTML' }).check();
  await expect(preview).toHaveValue(
    /^<p><a href="[^"]*#answers=[^"]*">[\s\S]*<strong>No<\/strong><pre>Get-Service &quot;msoidsvc&quot;<\/pre>/,
  );
});
