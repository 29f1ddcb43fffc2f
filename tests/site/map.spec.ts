import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';

const MAP = '/browse/map/';
const CHECKS = `${MAP}failed-to-connect-to-live-id-server/`;

const picture = (page: Page) => page.getByRole('region', { name: /^Picture/ });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the map in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme });

    for (const path of [MAP, CHECKS]) {
      test(`${path} has no accessibility fault`, async ({ page }) => {
        await page.goto(path);
        await expectAccessible(page);
      });
    }
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the map, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('is found from the first question, and leads to each problem', async ({ page }) => {
      await page.goto('/browse/start/');
      await page.getByRole('link', { name: 'See the whole tree' }).click();
      await expect(page).toHaveURL(MAP);
      await expect(picture(page).locator('.box.issue')).toHaveCount(10);
      await picture(page)
        .getByRole('link', { name: /Failed to connect to Live ID Server/ })
        .click();
      await expect(page).toHaveURL('/issues/failed-to-connect-to-live-id-server/');
    });

    test('leads from a problem to the picture of its checks', async ({ page }) => {
      await page.goto(MAP);
      await picture(page).locator(`a[href="${CHECKS}"]`).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        /^Checks: Failed to connect/,
      );
      await expect(picture(page).locator('.box.check').first()).toContainText(/running\?|Is the/);
      await picture(page)
        .getByRole('link', { name: /Contact Office 365 Support/ })
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Contact Office 365 Support',
      );
    });

    test('says the same in an outline: whatever the picture leads to', async ({ page }) => {
      for (const path of [MAP, CHECKS]) {
        await page.goto(path);
        const hrefs = (scope: string) =>
          page
            .locator(`${scope} a`)
            .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
        const outline = new Set(await hrefs('section[aria-labelledby="outline"] ul'));
        for (const href of await hrefs('zoom-pane svg')) expect(outline).toContain(href);
      }
    });
  });
}

test('the keyboard reaches the boxes in reading order, and each shows that it has the focus', async ({
  page,
}) => {
  await page.goto(MAP);
  const hrefs = await picture(page)
    .locator('a')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  await picture(page).focus();
  for (const href of hrefs) {
    await page.keyboard.press('Tab');
    const focused = page.locator('a:focus-visible');
    await expect(focused).toHaveAttribute('href', href ?? '');
    await expect(focused.locator('rect')).toHaveCSS('stroke-width', '4px');
    await expect(focused).toBeInViewport();
  }
  expect(hrefs[0]).toBe('/browse/start/');
});

test('the picture grows, shrinks and fits by its buttons, by keys and by the wheel with Ctrl', async ({
  page,
}) => {
  await page.goto(MAP);
  const drawing = picture(page).locator('svg');
  const width = async () => (await drawing.boundingBox())?.width ?? 0;
  const drawn = await width();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(width).toBeCloseTo(drawn * 1.25, 0);
  await expect(page.getByRole('status', { name: 'Zoom level' })).toHaveText('125 %');
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(width).toBeCloseTo(drawn, 0);
  await page.getByRole('button', { name: 'Fit' }).click();
  const shown = await picture(page).evaluate((region) => [
    region.scrollHeight <= region.clientHeight,
    region.scrollWidth <= region.clientWidth,
  ]);
  expect(shown).toEqual([true, true]);
  const fitted = await width();
  await picture(page).focus();
  await page.keyboard.press('+');
  await expect.poll(width).toBeCloseTo(fitted * 1.25, 0);
  await picture(page).hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeCloseTo(fitted * 1.25 * 1.25, 0);
  // A bare wheel scrolls: looked at once the event has come through, for before it nothing moves.
  await page.evaluate(() => {
    addEventListener('wheel', () => document.documentElement.setAttribute('data-wheeled', ''));
  });
  await page.mouse.wheel(0, 100);
  await expect(page.locator('html[data-wheeled]')).toHaveCount(1);
  expect(await width()).toBeCloseTo(fitted * 1.25 * 1.25, 0);
});

test('without JavaScript the picture scrolls in its own region, and there is nothing to press', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 700 },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(MAP);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(picture(page)).toHaveCSS('overflow-x', 'auto');
  await picture(page).locator('.box.issue').first().scrollIntoViewIfNeeded();
  await expect(picture(page).locator('.box.issue').first()).toBeInViewport();
  await context.close();
});

for (const width of [320, 360, 1280]) {
  test(`the map is no wider than a screen of ${width} pixels, and its texts fit their boxes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [MAP, CHECKS]) {
      await page.goto(path);
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scroll, path).toBeLessThanOrEqual(width);
      const outside = await page.locator('.box').evaluateAll((boxes) =>
        boxes.flatMap((box) => {
          const { right, bottom } = box.querySelector('rect')?.getBoundingClientRect() ?? {
            right: 0,
            bottom: 0,
          };
          return [...box.querySelectorAll('text')]
            .filter((text) => {
              const own = text.getBoundingClientRect();
              return own.right > right || own.bottom > bottom;
            })
            .map((text) => text.textContent);
        }),
      );
      expect(outside, path).toEqual([]);
    }
  });
}
