import { expect, test } from '@playwright/test';
import { messages } from './messages.ts';

const ISSUE = '/issues/failed-to-connect-to-live-id-server/';
const PAGES = {
  home: '/',
  issue: ISSUE,
  check: `${ISSUE}is-the-microsoft-online-services-sign-in-assistant-running/`,
  escalation: `${ISSUE}contact-office-365-support/`,
  browse: '/browse/start/',
  map: '/browse/map/',
  guide: '/guides/diagnose-problems-with-the-skype-for-business-online-connector/',
  missing: '/no-such-page/',
};

for (const [name, width] of [
  ['a phone', 360],
  ['a desk', 1280],
] as const) {
  for (const [kind, path] of Object.entries(PAGES)) {
    test(`the ${kind} page on ${name} does not move while it loads`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.addInitScript(() => {
        const moved: string[] = [];
        Reflect.set(globalThis, 'moved', moved);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node: Node | null }[];
          })[]) {
            moved.push(`${entry.value} ${entry.sources.map(({ node }) => node?.nodeName).join()}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      // Shifts are reported with the frame after them.
      const moved = await page.evaluate(async () => {
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        return Reflect.get(globalThis, 'moved') as string[];
      });
      expect(moved).toEqual([]);
    });
  }
}

test('the search is fetched when the box is turned to, and all of it then', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const search = () => asked.filter((path) => /search|verdict|suggest/.test(path));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(search()).toEqual([]);
  await page.getByRole('textbox').focus();
  await expect.poll(search).toContainEqual(expect.stringMatching(/^\/search\//));
  await page.waitForLoadState('networkidle');
  const before = search();
  expect(before.join()).toMatch(/search-worker.*/);
  await page.getByRole('textbox').fill(messages[4].other);
  await expect(page.getByRole('link', { name: 'Open the fix' })).toBeVisible();
  expect(search()).toEqual(before);
});

test('no page has a script that holds it up', async ({ page }) => {
  for (const path of Object.values(PAGES)) {
    await page.goto(path);
    const blocking = page.locator('script[src]:not([type=module], [async], [defer])');
    await expect(blocking).toHaveCount(0);
  }
});
