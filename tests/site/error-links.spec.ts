import { expect, test, type Page } from '@playwright/test';
import { SEVERAL_PORT } from '../../playwright.config.ts';
import { expectAccessible } from './expect-accessible.ts';

// Of the documents of tests/site/several, two have the same message, for different products.
test.use({ baseURL: `http://127.0.0.1:${SEVERAL_PORT}` });

const ERROR =
  "Connect-Device : The server 'rooms7.fabrikam.com' refused the user 'ann@fabrikam.com'. The log is in C:\\Users\\ann\\room.log.";
const ROOMS = 'The user is refused';
const PHONES = 'Problems with Contoso Phones';
const cards = (page: Page) => page.locator('[data-answer] .result:visible h3');
const status = (page: Page) => page.getByRole('status');

const open = (page: Page, ...parameters: string[]) => page.goto(`/#${parameters.join('&')}`);
const error = `error=${encodeURIComponent(ERROR)}`;

test('a product decides between documents that have the same message', async ({ page }) => {
  await open(page, error, 'product=contoso-rooms');
  await expect(cards(page)).toHaveText([ROOMS]);
  await expect(status(page)).toHaveText(`Documented: ${ROOMS}.`);
  // The other is at hand.
  await page.getByText('Fits the message as well, documented for something else').click();
  await expect(cards(page)).toHaveText([ROOMS, PHONES]);
  await expectAccessible(page);
  await page.goto('/404.html');
  await open(page, 'product=Contoso%20Desk%20Phones', error);
  await expect(cards(page)).toHaveText([PHONES]);
});

test('a product that no document names decides nothing', async ({ page }) => {
  await open(page, error, 'product=Toasters');
  await expect(cards(page)).toHaveText([PHONES, ROOMS]);
  await expect(page.getByText('Documented for: Contoso Rooms')).toBeVisible();
});

test('a product never hides the one answer that there is', async ({ page }) => {
  await open(page, 'error=Out-Printer%20:%20The%20paper%20is%20stuck.', 'product=Contoso%20Rooms');
  await expect(cards(page)).toHaveText(['The paper is stuck']);
});

test('the product of a link is shown, and can be taken away', async ({ page }) => {
  await open(page, error, 'product=Contoso%20Rooms');
  await expect(page.getByText('The link names a product')).toContainText('Contoso Rooms');
  await expect(cards(page)).toHaveText([ROOMS]);
  await page.getByRole('button', { name: 'Don’t prefer Contoso Rooms' }).click();
  await expect(cards(page)).toHaveText([PHONES, ROOMS]);
  await expect(page.getByText('The link names a product')).toHaveCount(0);
  expect(page.url()).not.toContain('product');
  await page.reload();
  await expect(cards(page)).toHaveText([PHONES, ROOMS]);
});

for (const [what, fragment, notice, text] of [
  ['is empty', 'error=', 'carries no error', ''],
  ['was not filled in', 'error={{ticket.description}}', 'was not filled in', ''],
  ['is damaged', 'error=%E0%A4%A%3Cimg%20src=x%20onerror=hack()%3E', 'is damaged', '<img src=x'],
  ['is very long', `error=${'long '.repeat(30_000)}`, 'is very long', 'long long'],
] as const) {
  test(`a link that ${what} says so, and is only ever text`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`/#${fragment}`);
    await expect(page.getByText(notice)).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveValue(new RegExp(text));
    await expect(page.locator('paste-box img')).toHaveCount(0);
    await expectAccessible(page);
    // It is about the link: whoever pastes something else is done with it.
    await page.getByRole('textbox').fill(ERROR);
    await expect(page.getByText(notice)).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}
