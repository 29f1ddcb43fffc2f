import { expect, test } from '@playwright/test';
import { messages } from './messages.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the tree, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('leads from the home page to the fix of the Live ID error', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: /^Get-CsWebTicket/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('What does it say?');
      await page.getByRole('link', { name: 'Failed to connect live id servers.' }).click();
      await page.getByRole('link', { name: 'Guide me, one check at a time' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        /Sign-in Assistant running\?$/,
      );
      await expect(page.getByText('Get-Service "msoidsvc"')).toBeVisible();
      await page.getByRole('link', { name: 'No', exact: true }).click();
      await expect(page.getByText('Start-Service "msoidsvc"')).toBeVisible();
      await page.getByRole('link', { name: 'No', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Check the network/);
      await page.getByRole('link', { name: 'Yes', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Contact Office 365 Support',
      );
      await page.goBack();
      await page.getByRole('link', { name: 'No', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Contact your network administrator',
      );
      await page.goBack();
      await page.goBack();
      await page.getByRole('link', { name: 'Yes', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good: it’s fixed');
    });

    test('has a way on for whoever finds nothing that fits', async ({ page }) => {
      await page.goto('/browse/new-pssession/');
      await page.getByRole('link', { name: 'None of these' }).click();
      await expect(page).toHaveURL('/browse/by-symptom/');
      await page.goBack();
      await page.getByRole('link', { name: 'I’m not sure' }).click();
      await expect(page).toHaveURL('/browse/by-symptom/');
      await page.getByRole('link', { name: 'None of these' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not documented here');
      await expect(page.getByRole('link', { name: 'Paste the message' })).toBeVisible();
    });

    test('shows the answers so far, each with the way back to its question', async ({ page }) => {
      await page.goto('/browse/start/');
      await expect(page.getByRole('navigation', { name: 'Your answers so far' })).toHaveCount(0);
      await page.getByRole('link', { name: /^New-PSSession/ }).click();
      const answers = page.getByRole('navigation', { name: 'Your answers so far' });
      await expect(answers.getByRole('listitem')).toHaveText(
        /^Which command or program reported it\? New-PSSession$/,
      );
      await answers.getByRole('link', { name: /^Which command/ }).click();
      await expect(page).toHaveURL('/browse/start/');
    });

    test('offers every command that reports an error', async ({ page }) => {
      await page.goto('/browse/start/');
      const labels = await page
        .locator('main [data-options] a')
        .evaluateAll((links) => links.map((link) => link.firstChild?.textContent?.trim()));
      expect(labels.sort()).toEqual([
        'Get-CsWebTicket',
        'Import-Module',
        'I’m not sure',
        'New-PSSession',
        'None of these, or no message',
      ]);
    });
  });
}

test('every page is reached by links from the home page, and none is broken', async ({
  request,
}) => {
  const seen = new Set(['/']);
  for (const path of seen) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const html = await response.text();
    for (const [, href = ''] of html.matchAll(/href="(\/[^"#]*)/g)) {
      if (!/^\/(?:_astro|favicon)/.test(href)) seen.add(href);
    }
  }
  for (const { id } of messages) expect(seen).toContain(`/issues/${id}/`);
  expect([...seen].filter((path) => path.startsWith('/issues/')).length).toBeGreaterThan(40);
});
