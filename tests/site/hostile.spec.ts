import { expect, test, type Page } from '@playwright/test';
import { HOSTILE_PORT } from '../../playwright.config.ts';

// The documents of tests/site/hostile try all that markdown lets through to break out of a page.
test.use({ baseURL: `http://127.0.0.1:${HOSTILE_PORT}` });

const PAGES = [
  '/',
  '/guides/scripts/',
  '/guides/nesting/',
  '/guides/table/',
  '/issues/scripts-alerth1-in-a-heading/',
  '/issues/broken-nesting/',
  '/issues/a-huge-table/',
  '/browse/map/',
];

/** What got out of the document on a page, by what it did. */
async function open(page: Page, path: string): Promise<string[]> {
  const escaped: string[] = [];
  page.on('dialog', (dialog) => {
    escaped.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1') escaped.push(`request to ${hostname}`);
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  const found = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const attributes = all.flatMap((node) =>
      [...node.attributes].map(({ name, value }) => ({ node: node.localName, name, value })),
    );
    return [
      ...('hacked' in globalThis ? [`script of ${String(Reflect.get(globalThis, 'hacked'))}`] : []),
      ...attributes
        .filter(({ name }) => /^on/i.test(name) || name === 'style' || name === 'srcdoc')
        .map(({ node, name }) => `${node} ${name}`),
      ...attributes
        .filter(({ value }) => /^\s*(?:java|vb)script:|^\s*data:/i.test(value))
        .map(({ node, name, value }) => `${node} ${name}=${value}`),
      ...all
        .filter(({ localName }) =>
          /^(?:iframe|object|embed|form|base|video|audio|math|style)$/.test(localName),
        )
        .filter((node) => node.closest('.prose') !== null)
        .map(({ localName }) => localName),
    ];
  });
  return [...escaped, ...found];
}

for (const path of PAGES) {
  test(`nothing gets out of the documents on ${path}`, async ({ page }) => {
    expect(await open(page, path)).toEqual([]);
    // Broken nesting would take the frame along: it stands around the document as ever.
    await expect(page.locator('body > header, body > footer')).toHaveCount(2);
    await expect(page.locator('main')).toHaveCount(1);
    await expect(page.locator('body > header')).toBeVisible();
  });
}

test('a huge table scrolls in its own box', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/issues/a-huge-table/');
  await expect(page.getByRole('cell', { name: 'cell 39.0', exact: false }).first()).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('the words of hostile markup are still to be read', async ({ page }) => {
  await page.goto('/guides/scripts/');
  await expect(page.locator('.prose details')).toContainText('inside');
  await expect(page.getByText('entity link')).toBeVisible();
  await expect(page.getByText('styled')).toBeVisible();
  await page.goto('/guides/nesting/');
  await expect(page.getByText('nothing works.')).toBeVisible();
});
