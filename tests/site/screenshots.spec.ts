import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { KINDS_PORT } from '../../playwright.config.ts';
import { openKind, pageKinds } from './page-kinds.ts';

// Pixels are compared one by one, so they were taken with one browser and one set of fonts, which
// taken-with.json names. Elsewhere letters are drawn differently: layout.spec.ts and
// accessible.spec.ts hold what is the same everywhere.
//
// To take them anew: npx playwright test screenshots --update-snapshots=all

test.use({ baseURL: `http://127.0.0.1:${KINDS_PORT}` });

const FOLDER = path.join(import.meta.dirname, 'screenshots.spec.ts-snapshots');
const TAKEN_WITH = path.join(FOLDER, 'taken-with.json');

/** Names the browser and, by the widths of letters in 100 pixels, the fonts that it draws with. */
async function describeMachine(page: Page): Promise<string> {
  const version = page.context().browser()?.version() ?? '';
  const fonts = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const style = getComputedStyle(document.documentElement);
    return ['--font', '--font-mono'].map((name) => {
      if (context) context.font = `100px ${style.getPropertyValue(name)}`;
      return context?.measureText('Hamburgefonstiv 0123 →').width ?? 0;
    });
  });
  return `Chromium ${version}, ${process.platform}, letters of ${fonts.join(' and ')} px`;
}

test.beforeEach(async ({ page }, { config }) => {
  await page.goto('/404.html');
  const machine = await describeMachine(page);
  if (config.updateSnapshots === 'all') {
    writeFileSync(TAKEN_WITH, `${JSON.stringify({ machine }, null, 2)}\n`);
  }
  const taken = existsSync(TAKEN_WITH)
    ? (JSON.parse(readFileSync(TAKEN_WITH, 'utf8')) as { machine: string }).machine
    : 'nothing';
  test.skip(taken !== machine, `The screenshots were taken with ${taken}; here it is ${machine}.`);
});

const views = [
  { name: 'wide', width: 1024, height: 600, colorScheme: 'light' },
  { name: 'narrow', width: 320, height: 600, colorScheme: 'dark' },
] as const;

for (const kind of pageKinds) {
  for (const { name, width, height, colorScheme } of views) {
    test(`${kind.name} looks as it did, ${name} and ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await openKind(page, kind);
      await expect(page).toHaveScreenshot(`${kind.name.replaceAll(' ', '-')}-${name}.png`);
    });
  }
}

test('a printed issue looks as it did', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 800 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/issues/the-agent-cant-be-found/');
  await expect(page).toHaveScreenshot('printed-issue.png');
});
