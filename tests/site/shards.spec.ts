import { expect, test, type Page } from '@playwright/test';
import { packSearch } from '../../src/core/search/pack-search.ts';
import type { SearchData } from '../../src/core/search/search-data.ts';
import { messages } from './messages.ts';

/** Serves the site's search data in shards, as a large site has it; gives the names that are fetched. */
async function serveShards(page: Page): Promise<string[]> {
  const fetched: string[] = [];
  let packed: ReturnType<typeof packSearch> | undefined;
  await page.route(/\/search\/\w+\.json$/, async (route) => {
    packed = packSearch((await (await route.fetch()).json()) as SearchData);
    await route.fulfill({ json: packed.head });
  });
  await page.route(/\/search\/\w+\/\w+\.json$/, async (route) => {
    const name = /(\w+)\.json$/.exec(route.request().url())?.[1] ?? '';
    fetched.push(name);
    await route.fulfill({ json: packed?.shards.get(name) });
  });
  return fetched;
}

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('a paste is answered from the shards that its words need', async ({ page }) => {
  const fetched = await serveShards(page);
  await page.getByRole('textbox').fill(messages[3].other);
  await expect(page.getByRole('link', { name: 'Open the fix' })).toHaveAttribute(
    'href',
    new RegExp(`/issues/${messages[3].id}/$`),
  );
  expect(fetched).toContain('i0');
});

test('typed words are answered from shards, too', async ({ page }) => {
  await serveShards(page);
  await page.getByRole('textbox').fill('basic authentication');
  await expect(page.locator('[data-answer]').getByRole('article')).not.toHaveCount(0);
});

test('a shard that does not come is said, and asked for again', async ({ page }) => {
  await serveShards(page);
  await page.route('**/search/*/i0.json', (route) => route.fulfill({ status: 503 }));
  await page.getByRole('textbox').fill(messages[3].other);
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await page.unroute('**/search/*/i0.json');
  await page.getByRole('button', { name: 'Find the fix' }).click();
  await expect(page.getByRole('link', { name: 'Open the fix' })).toBeVisible();
});
