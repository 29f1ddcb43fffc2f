import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const issue = '/issues/failed-to-connect-to-live-id-server/';
const first = 'is-the-microsoft-online-services-sign-in-assistant-running';
const start = `${issue}${first}/`;
const trail = 'Your answers so far';

/** Gives an answer once its link is what the test is about: with the answers so far, or with where they lead. */
async function answer(page: Page, label: string, address = /#answers=/): Promise<void> {
  const option = page.getByRole('link', { name: label, exact: true });
  await expect(option).toHaveAttribute('href', address);
  await option.click();
}

test('answers stay visible through reload, Back and a shared link', async ({ page, context }) => {
  await page.goto(start);
  await expect(page.getByRole('navigation', { name: trail })).toHaveCount(0);
  await answer(page, 'No');
  await answer(page, 'No');
  const answers = page.getByRole('navigation', { name: trail }).getByRole('listitem');
  await expect(answers).toHaveCount(2);
  await expect(answers.first()).toContainText('Sign-in Assistant running? No');
  await page.reload();
  await expect(answers).toHaveCount(2);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('navigation', { name: trail }).getByRole('listitem')).toHaveCount(2);
  await page.goBack();
  await expect(answers).toHaveCount(1);
  await page.goForward();
  await expect(answers).toHaveCount(2);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('changing an answer keeps the later ones that still apply', async ({ page }) => {
  await page.goto(start);
  await answer(page, 'No');
  await answer(page, 'No');
  await answer(page, 'Yes');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contact Office 365 Support');
  await page.getByRole('navigation', { name: trail }).getByRole('link').first().click();
  await answer(page, 'Yes', /contact-office-365-support/);
  // The network check was answered before, and still is.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contact Office 365 Support');
  await expect(page.getByRole('navigation', { name: trail }).getByRole('listitem')).toHaveCount(2);
});

test('answers that do not lead here are said to, with the way to where they lead', async ({
  page,
}) => {
  await page.goto(
    `${issue}contact-office-365-support/#answers=is-the-microsoft-online-services-sign-in-assistant-running.1`,
  );
  await expect(page.getByText('lead to another check')).toBeVisible();
  await page.getByRole('link', { name: /^Go to: Start it/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Start it/);
});

test('made-up answers are passed over', async ({ page }) => {
  await page.goto(`${start}#answers=no-such-check.9~<img src=x onerror=alert(1)>.1`);
  const yes = page.getByRole('link', { name: 'Yes', exact: true });
  await expect(yes).toHaveAttribute('href', new RegExp(`/#answers=${first}\\.0$`));
  await expect(page.getByText('lead to another check')).toBeVisible();
  await expect(page.getByRole('navigation', { name: trail })).toHaveCount(0);
  await expect(page.locator('answer-trail img')).toHaveCount(0);
  await yes.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Check the network/);
});

test('a fragment that leads to a place on the page leaves the answers alone', async ({ page }) => {
  await page.goto(start);
  await page.getByRole('link', { name: 'No', exact: true }).click();
  const answers = page.getByRole('navigation', { name: trail }).getByRole('listitem');
  await expect(answers).toHaveCount(1);
  await noteHashChange(page);
  await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
  await expect(page.locator('html[data-hash-changed]')).toHaveCount(1);
  await expect(answers).toHaveCount(1);
  await page.getByRole('link', { name: 'No', exact: true }).click();
  await expect(answers).toHaveCount(2);
});

test('a click before the checks have arrived keeps the answers', async ({ page }) => {
  await page.goto(start);
  await page.getByRole('link', { name: 'No', exact: true }).click();
  await expect(page.getByRole('navigation', { name: trail })).toBeVisible();
  const arrived = Promise.withResolvers<null>();
  await page.route('**/checks.json', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await page.reload();
  await page.getByRole('link', { name: 'No', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`#answers=${first}\\.1~.+\\.1$`));
  arrived.resolve(null);
  await expect(page.getByRole('navigation', { name: trail }).getByRole('listitem')).toHaveCount(2);
});

test('checks that arrive late bring no older answers back', async ({ page }) => {
  await page.goto(start);
  await page.getByRole('link', { name: 'No', exact: true }).click();
  await expect(page.getByRole('navigation', { name: trail })).toBeVisible();
  const arrived = Promise.withResolvers<null>();
  await page.route('**/checks.json', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  const asked = page.waitForRequest('**/checks.json');
  await page.reload();
  const response = (await asked).response();
  await noteHashChange(page);
  await page.evaluate(() => (location.hash = ''));
  await expect(page.locator('html[data-hash-changed]')).toHaveCount(1);
  arrived.resolve(null);
  await (await response)?.finished();
  // Two frames are drawn after what the page does with the response.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await expect(page.getByRole('navigation', { name: trail })).toHaveCount(0);
});

/** Marks the page once it has handled a change of the fragment: before that, nothing can be wrong. */
async function noteHashChange(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('hashchange', () => {
      document.documentElement.setAttribute('data-hash-changed', '');
    });
  });
}

test('a click before the script has run loses no answer', async ({ page }) => {
  await page.route('**/_astro/AnswerTrail*', (route) => route.abort(), { times: 1 });
  await page.goto(start);
  await page.getByRole('link', { name: 'No', exact: true }).click();
  await expect(page.getByRole('navigation', { name: trail }).getByRole('listitem')).toHaveCount(1);
  expect(new URL(page.url()).hash).toBe(`#answers=${first}.1`);
});
