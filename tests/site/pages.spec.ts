import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { messages } from './messages.ts';

const issue = '/issues/failed-to-connect-to-live-id-server/';
const kinds = {
  home: '/',
  issue,
  check: `${issue}is-the-microsoft-online-services-sign-in-assistant-running/`,
  fixed: `${issue}fixed/`,
  escalation: `${issue}contact-office-365-support/`,
  browse: '/browse/new-pssession/',
  undocumented: '/browse/not-documented/',
  guide: '/guides/diagnose-problems-with-the-skype-for-business-online-connector/',
  missing: '/404.html',
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme });

    for (const [kind, path] of Object.entries(kinds)) {
      test(`the ${kind} page has no accessibility fault`, async ({ page }) => {
        await page.goto(path);
        await expectAccessible(page);
      });
    }

    for (const [verdict, text] of [
      ['match', messages[4].other],
      ['ambiguous', 'live id'],
      ['none', 'ssh: connect to host example.com port 22: Connection refused'],
    ] as const) {
      test(`an answer of "${verdict}" has no accessibility fault`, async ({ page }) => {
        await page.goto('/');
        await page.getByRole('textbox').fill(text);
        await expect(page.locator('[data-answer] h2')).toBeVisible();
        for (const summary of await page.locator('[data-answer] summary').all())
          await summary.click();
        await expectAccessible(page);
      });
    }
  });
}

for (const width of [320, 360, 768, 1280]) {
  test(`nothing is wider than a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [kind, path] of Object.entries(kinds)) {
      await page.goto(path);
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scroll, kind).toBeLessThanOrEqual(width);
    }
  });
}

test.describe('with all that a page may run', () => {
  test.use({ serviceWorkers: 'allow' });

  test('every page breaks no rule of its own security policy', async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const path of Object.values(kinds)) {
      await page.goto(path);
      await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveAttribute(
        'content',
        /^(?!.*unsafe-inline)/,
      );
    }
    expect(complaints).toEqual([]);
  });
});

test('no page carries what all pages share: scripts and styles are files, and scopes are short', async ({
  request,
}) => {
  for (const path of Object.values(kinds)) {
    const html = await (await request.get(path)).text();
    expect(html).not.toMatch(/<style|<script(?![^>]* src=)|sha256-|data-astro-cid/);
    expect(html).toContain('.css');
  }
});

test('the notice that the product has retired stands on every page of the document', async ({
  page,
}) => {
  for (const path of [kinds.home, kinds.issue, kinds.check, kinds.guide]) {
    await page.goto(path);
    const notice = page.getByRole('complementary', { name: 'Notice' });
    await expect(notice).toContainText('31 July 2021');
    await expect(notice.getByRole('link')).toHaveAttribute('href', /teams-powershell-overview/);
  }
});

test('the home page says so when its script cannot be loaded', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('/');
  const notice = page.getByText('Finding a pasted error needs JavaScript');
  await expect(page.getByRole('button', { name: 'Find the fix' })).toBeHidden();
  await expect(notice).toBeVisible();
});

test('the notice of a missing script takes no room while the script loads', async ({ page }) => {
  const arrived = Promise.withResolvers<null>();
  await page.route('**/_astro/*.js', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const notice = page.getByText('Finding a pasted error needs JavaScript');
  await notice.waitFor({ state: 'attached' });
  const early = await notice.evaluate((element) => {
    // Begun again and held there: on a slow machine the wait may be over by now, and an animation
    // that has ended is in no list.
    element.style.animation = 'none';
    element.getBoundingClientRect();
    element.style.animation = '';
    for (const animation of element.getAnimations()) {
      animation.pause();
      animation.currentTime = 0;
    }
    const { marginBlockStart, visibility } = getComputedStyle(element);
    return { height: element.clientHeight, marginBlockStart, visibility };
  });
  expect(early).toEqual({ height: 0, marginBlockStart: '0px', visibility: 'hidden' });
  arrived.resolve(null);
  await expect(page.getByRole('button', { name: 'Find the fix' })).toBeVisible();
  await expect(notice).toHaveCSS('display', 'none');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the home page says what works, and leads to every problem', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText('Finding a pasted error needs JavaScript')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Find the fix' })).toBeHidden();
    const list = page.getByRole('region', { name: /^All 10 documented problems/ });
    await expect(list.getByRole('listitem')).toHaveCount(10);
  });

  test('an issue is complete: message, meaning, steps', async ({ page }) => {
    await page.goto(kinds.issue);
    await expect(page.getByText('Make sure proxy is enabled')).toBeVisible();
    await expect(page.getByText('no answer from the servers that sign you in')).toBeVisible();
    await expect(page.locator('li[id^="step-"]')).toHaveCount(5);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
