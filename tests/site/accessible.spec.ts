import { expect, test, type Page } from '@playwright/test';
import { KINDS_PORT } from '../../playwright.config.ts';
import { expectAccessible } from './expect-accessible.ts';
import { openKind, pageKinds } from './page-kinds.ts';

test.use({ baseURL: `http://127.0.0.1:${KINDS_PORT}` });

/** What is smaller than 24 by 24 pixels, but for links in a line of text. https://www.w3.org/TR/WCAG22/#target-size-minimum */
function listSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInText = (element: Element) => {
      const block = element.closest('p, li, dd, td, figcaption, h1, h2, h3');
      const around = (block?.textContent ?? '').replace(element.textContent ?? '', '').trim();
      return getComputedStyle(element).display === 'inline' && around !== '';
    };
    return [
      ...document.querySelectorAll('a[href], button, input, textarea, summary, [tabindex="0"]'),
    ]
      .filter((element) => element.checkVisibility() && !element.matches('.skip'))
      .filter((element) => !isInText(element))
      .map((element) => ({ element, target: element.closest('label') ?? element }))
      .filter(({ target }) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map(({ element }) => element.outerHTML.slice(0, 120));
  });
}

/** What has the focus and doesn't show it; null where that is seen, or nothing has it. */
function tellUnseenFocus(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  // A box that the focus is in, or a shape of a picture, may show it instead.
  const shown = element.closest('.console:focus-within') ?? element;
  const shape = element.querySelector('rect');
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const isDrawn = shape !== null && getComputedStyle(shape).strokeWidth === '4px';
  return isSeen || isDrawn ? null : element.outerHTML.slice(0, 120);
}

for (const kind of pageKinds) {
  test.describe(kind.name, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`has no fault that axe finds, in the ${colorScheme} scheme`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await openKind(page, kind);
        await expectAccessible(page);
      });
    }

    test('has targets that a finger hits', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await openKind(page, kind);
      expect(await listSmallTargets(page)).toEqual([]);
    });

    test('shows where the focus is, wherever a key leads it', async ({ page }) => {
      await openKind(page, kind);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const count = await page.evaluate(
        () => document.querySelectorAll('a, button, summary').length,
      );
      for (let tabs = 0; tabs < Math.min(count, 25); tabs++) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(tellUnseenFocus)).toBeNull();
      }
    });

    test('tells a screen reader what it is', async ({ page }) => {
      await openKind(page, kind);
      const name = kind.name.replaceAll(' ', '-');
      await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
    });
  });
}

test('keys alone lead from the message to the end of its checks', async ({ page }) => {
  await page.goto('/');
  const press = (key: string) => page.keyboard.press(key);
  const focused = page.locator(':focus');
  await press('Tab');
  await expect(focused).toHaveText('Skip to content');
  await press('Enter');
  await press('Tab');
  await expect(focused).toHaveRole('textbox');
  await page.keyboard.insertText("Connect-Agent : The agent can't be found");
  await press('ControlOrMeta+Enter');
  await expect(focused).toHaveText('This is documented');
  await press('Tab');
  await expect(focused).toHaveText("The agent can't be found");
  await press('Enter');
  await expect(page).toHaveTitle(/^The agent can't be found/);
  const guide = page.getByRole('link', { name: 'Guide me, one check at a time' });
  for (let tabs = 0; tabs < 30 && !(await guide.evaluate((one) => one.matches(':focus'))); tabs++) {
    await press('Tab');
  }
  await press('Enter');
  await expect(page).toHaveTitle(/^Is the service running\?/);
  // A page begins at its top: the first key leads past the head, to the question.
  await press('Tab');
  await expect(focused).toHaveText('Skip to content');
  await press('Enter');
  const no = page.getByRole('link', { name: 'No', exact: true });
  for (let tabs = 0; tabs < 30 && !(await no.evaluate((one) => one.matches(':focus'))); tabs++) {
    await press('Tab');
  }
  await press('Enter');
  await expect(page).toHaveTitle(/^Start it/);
});

test('counts of results are said without moving the focus', async ({ page }) => {
  await page.goto('/');
  const status = page.getByRole('status').first();
  const box = page.getByRole('textbox').first();
  await box.fill('backup');
  await expect(status).toHaveText('2 documented problems fit what you gave.');
  await expect(box).toBeFocused();
  await box.fill('Set-Flux : The capacitor reports state 4711, which is unknown.');
  await expect(status).toHaveText('Not documented here.');
  await expect(box).toBeFocused();
});
