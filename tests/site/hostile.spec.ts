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
  '/guides/links/',
  '/guides/clobbering/',
  '/guides/text/',
  '/issues/links-that-are-not/',
  '/issues/clobbering-by-ids/',
  '/browse/start/',
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
        // As a browser reads an address: without control characters, and spaces before it.
        .map((one) => ({ ...one, value: one.value.replace(/[\0-\x20]/g, '') }))
        .filter(({ value }) => /^(?:javascript|vbscript|data|file|blob|ms-settings):/i.test(value))
        .map(({ node, name, value }) => `${node} ${name}=${value}`),
      ...all
        .filter(({ localName }) =>
          /^(?:iframe|object|embed|form|input|button|base|video|audio|math|style|template|noscript|xmp)$|^(?!copy-code).*-/.test(
            localName,
          ),
        )
        .filter((node) => !node.matches('button.copy, input[type=checkbox][disabled]'))
        .filter((node) => node.closest('copy-code') !== null)
        .map(({ localName }) => localName),
    ];
  });
  return [...escaped, ...found];
}

for (const path of PAGES) {
  test(`nothing gets out of the documents on ${path}`, async ({ page }) => {
    expect(await open(page, path)).toEqual([]);
    // Broken nesting would take the frame along: it stands around the document as ever.
    await expect(page.locator('body > header, body > main')).toHaveCount(2);
    await expect(page.locator('body > main ~ :not(footer, update-notice, script)')).toHaveCount(0);
    await expect(page.locator('main')).toHaveCount(1);
    await expect(page.locator('body > header')).toBeVisible();
  });
}

test('no id or name of a document takes the place of what scripts and the frame go by', async ({
  page,
}) => {
  for (const path of ['/guides/clobbering/', '/issues/clobbering-by-ids/']) {
    await page.goto(path);
    const found = await page.evaluate(() => ({
      main: document.getElementById('main:content')?.localName,
      forms: document.forms.length - document.querySelectorAll('ticket-copy form').length,
      cookie: typeof document.cookie,
      body: document.body.localName,
      define: typeof customElements.define,
      fetch: typeof fetch,
      origin: location.origin === new URL(document.URL).origin,
      names: document.querySelectorAll('copy-code [name]').length,
      hidden: document.querySelectorAll(
        'copy-code :is([hidden], [inert], [aria-hidden], [role=alert])',
      ).length,
      pages: document.querySelectorAll('copy-code :is(.frame, .banner, [data-page], [data-answer])')
        .length,
      pings: document.querySelectorAll('[ping], [srcset], [target]').length,
    }));
    expect(found, path).toEqual({
      main: 'main',
      forms: 0,
      cookie: 'string',
      body: 'body',
      define: 'function',
      fetch: 'function',
      origin: true,
      names: 0,
      hidden: 0,
      pages: 0,
      pings: 0,
    });
  }
});

test('no word and no turned text makes a page wider, or turns what follows', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const issue = await page.locator('a[href^="/issues/text-that"]').first().getAttribute('href');
  for (const path of ['/guides/text/', issue ?? '', '/', '/browse/start/', '/browse/map/']) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(360);
  }
  await page.goto('/guides/text/');
  const words = page.getByText('This one is to be read as usual: left to right.');
  await expect(words).toBeVisible();
  const order = await words.evaluate((element) => {
    const text = element.firstChild;
    if (!text) return [];
    const left = (at: number): number => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    return [left(0) < left(1), left(1) < left(2)];
  });
  expect(order).toEqual([true, true]);
});

test('a huge table scrolls in its own box', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/issues/a-huge-table/');
  await expect(page.getByRole('cell', { name: 'cell 39.0', exact: false }).first()).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('the words of hostile markup are still to be read', async ({ page }) => {
  await page.goto('/guides/scripts/');
  await expect(page.locator('copy-code details')).toContainText('inside');
  await expect(page.getByText('entity link')).toBeVisible();
  await expect(page.getByText('styled')).toBeVisible();
  await page.goto('/guides/nesting/');
  await expect(page.getByText('nothing works.')).toBeVisible();
});
