import { expect, test } from '@playwright/test';
import { BASE_PORT, SEVERAL_PORT } from '../../playwright.config.ts';
import { expectAccessible } from './expect-accessible.ts';

const NAME = 'diagnose-problems-with-the-skype-for-business-online-connector';
const origins = { '/': '', '/help/': `http://127.0.0.1:${BASE_PORT}` };

for (const [base, origin] of Object.entries(origins)) {
  test(`the path of the document leads to its page, below ${base}`, async ({ page }) => {
    for (const path of [
      `${NAME}.md`,
      `${NAME}.md/`,
      `${NAME}/`,
      `skypeforbusiness/set-up/${NAME}.md`,
      `SkypeForBusiness/${NAME.toUpperCase()}`,
      `docs/${NAME}.html`,
      `Guides/${NAME}/`,
    ]) {
      await page.goto(`${origin}${base}${path}#BKMKFailedConnect`);
      await expect(page).toHaveURL(new RegExp(`${base}guides/${NAME}/#BKMKFailedConnect$`));
      await expect(page.locator('#BKMKFailedConnect')).toBeInViewport();
    }
  });
}

test('the path of a document with blanks in it leads to its page, without scripts too', async ({
  page,
  browser,
}) => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  for (const path of [
    'Printing/Set%20up/Paper%20&%20ink%20(A4).md',
    'printing/set%20up/paper%20%26%20ink%20(a4)/',
  ]) {
    const address = `http://127.0.0.1:${SEVERAL_PORT}/${path}`;
    await page.goto(`${address}#PaperJam`);
    await expect(page).toHaveURL(/\/guides\/paper--ink-a4\/#PaperJam$/);
    await expect(page.locator('#PaperJam')).toBeInViewport();
    await plain.goto(address.endsWith('/') ? address : `${address}/`);
    await expect(plain).toHaveURL(/\/guides\/paper--ink-a4\/$/);
  }
  await plain.close();
});

test('a fragment in other letters leads to its anchor', async ({ page }) => {
  await page.goto(`/guides/${NAME}/#bkmkfailedload`);
  await expect(page).toHaveURL(/#BKMKFailedLoad$/);
  await expect(page.locator('#BKMKFailedLoad')).toBeInViewport();
});

test('an address that was cut or mistyped offers the nearest pages', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.goto('/issues/failed-to-connect-to-live-id-serv/');
  await expect(page.getByRole('heading', { name: 'Did you mean one of these?' })).toBeVisible();
  await expect(page.locator('find-page a').first()).toHaveText(
    'Failed to connect to Live ID Server',
  );
  expect(sent.slice(1).filter((url) => url.includes('serv'))).toEqual([]);
  await expectAccessible(page);
});

test('an address of nothing here offers nothing, and breaks nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const path of ['/zzzz/', '/%3Cscript%3Ealert(1)%3C/script%3E/', '/a%25zz/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect(page.locator('find-page')).toBeEmpty();
  }
  expect(errors).toEqual([]);
});
