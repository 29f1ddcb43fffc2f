import { expect, test, type Page } from '@playwright/test';
import { KINDS_PORT } from '../../playwright.config.ts';
import { openKind, pageKinds } from './page-kinds.ts';

test.use({ baseURL: `http://127.0.0.1:${KINDS_PORT}` });

/** What is wider than the window, or stands outside it; what scrolls by itself may. */
function listOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element) =>
      element.closest('.table, .region, .visually-hidden, .skip, svg') !== null;
    return [...document.querySelectorAll('body *')]
      .filter((element) => !scrolls(element) && element.checkVisibility())
      .filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return own > 0 && (right > width + 0.5 || left < -0.5);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

for (const kind of pageKinds) {
  test.describe(kind.name, () => {
    test('needs no scrolling sideways in 320 pixels', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await openKind(page, kind);
      expect(await listOverflow(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });

    test('holds text of twice the size', async ({ page }) => {
      await page.setViewportSize({ width: 640, height: 800 });
      await openKind(page, kind);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await listOverflow(page)).toEqual([]);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(a, button, label, h1, h2, h3, p, summary)')]
          .filter((element) => !element.closest('.visually-hidden, .message, svg, .say'))
          .filter((element) => element.scrollHeight > element.clientHeight + 4)
          .filter((element) => getComputedStyle(element).overflow !== 'visible')
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(cut).toEqual([]);
    });

    test('moves nothing by itself', async ({ page }) => {
      await openKind(page, kind);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationDuration } = getComputedStyle(element);
            const durations = `${transitionDuration}, ${animationDuration}`.split(', ');
            return durations.some((duration) => parseFloat(duration) > 0);
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(moving).toEqual([]);
    });

    test('shows in forced colours what can be pressed, and what has the focus', async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await openKind(page, kind);
      const bare = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(button, .button, [data-options] a, textarea)')]
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const framed = element.closest('form .console') ?? element;
            const style = getComputedStyle(element.matches('textarea') ? framed : element);
            return style.borderBlockStartStyle === 'none' || style.borderBlockStartWidth === '0px';
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(bare).toEqual([]);
      await page.locator('main a:visible, main textarea:visible, header nav a').last().focus();
      const focused = page.locator(':focus');
      await expect(focused).toHaveCSS('outline-style', /auto|solid/);
    });
  });
}

test('the answer to a paste is in the window that the paste was made in', async ({ page }) => {
  for (const [width, height] of [
    [360, 740],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const kind of pageKinds.filter(({ ask }) => ask)) {
      await openKind(page, kind);
      const heading = page.locator('[data-answer]').getByRole('heading').first();
      await expect(heading).toBeInViewport({ ratio: 1 });
    }
  }
});

test('an issue prints as one sheet, without what is pressed on a screen', async ({ page }) => {
  await page.goto('/issues/the-agent-cant-be-found/');
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByText('Es wurde kein Agent gefunden.')).toBeVisible();
  for (const role of ['button', 'textbox'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
  // Where it is from is said, but not where else to go on the site.
  await expect(page.getByRole('navigation')).toHaveText(['Printing over the network']);
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(ink).toBe('rgb(27, 31, 36)');
});
