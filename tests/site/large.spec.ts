import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { LARGE_PORT } from '../../playwright.config.ts';
import type { PublicIndexPart } from '../../src/core/issue/public-index.ts';
import { expectAccessible } from './expect-accessible.ts';

test.use({ baseURL: `http://127.0.0.1:${LARGE_PORT}` });

const DIST = 'dist-large';
/** Bytes of HTML that a page has at most. */
const MOST = 100_000;

function readIndex(name: string): PublicIndexPart {
  return JSON.parse(readFileSync(path.join(DIST, name), 'utf8')) as PublicIndexPart;
}

function issues() {
  const names = readdirSync(DIST).filter((name) => /^issues(?:-\d+)?\.json$/.test(name));
  expect(names.length).toBeGreaterThan(1);
  return names.flatMap((name) => readIndex(name).issues);
}

test('no page is larger than 100 KB', () => {
  const sizes = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, size: statSync(path.join(DIST, name)).size }));
  expect(sizes.length).toBeGreaterThan(1000);
  expect(sizes.filter(({ size }) => size > MOST)).toEqual([]);
});

test('the name that somebody gave the site is its sign, on the narrowest screen, too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/browse/start/');
  await expect(page).toHaveTitle(/ – Help for engineers of Contoso$/);
  await expect(page.getByRole('link', { name: 'Help for engineers of Contoso' })).toBeVisible();
  const scrolls = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(scrolls).toBe(false);
});

test('every problem is in a list from A to Z, which is reached from the first page', async ({
  page,
}) => {
  await page.goto('/');
  const letter = page.locator('main a[href^="/all/"]:not([href*="documents"])').first();
  const address = (await letter.getAttribute('href')) ?? '';
  await letter.click();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('All documented problems: ');
  await expectAccessible(page);
  await page.locator('main li a[href^="/issues/"]').first().click();
  await expect(page).toHaveURL(/\/issues\//);
  const lists = readdirSync(path.join(DIST, 'all'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(path.join(DIST, 'all', name), 'utf8'))
    .join('\n');
  const all = issues();
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(({ id }) => !lists.includes(`href="/issues/${id}/"`))).toEqual([]);
});

test('the index for machines is in parts, which name the file of each problem', () => {
  const names = new Set(readdirSync(path.join(DIST, 'issues')));
  const files = issues().map(({ file }) => file.replace(/^\/issues\//, ''));
  expect(files.filter((file) => !names.has(file))).toEqual([]);
  const { parts } = readIndex('issues.json');
  expect(parts.next).toBe('/issues-2.json');
  expect(statSync(path.join(DIST, 'issues.json')).size).toBeLessThan(1_000_000);
});

test('the list of letters has no accessibility fault', async ({ page }) => {
  await page.goto('/all/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('documented problems');
  await expectAccessible(page);
});

test('the path of a document leads to its page by a part of the addresses', async ({ page }) => {
  const guide = readIndex('issues.json').guides.find(({ source }) => source.includes('/'));
  if (!guide) throw new Error('No made document lies in a folder.');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/${guide.source}`);
  await expect(page).toHaveURL(`/guides/${guide.id}/`);
  const shards = asked.filter((name) => /^\/addresses\/\d+\.json$/.test(name));
  expect(shards.length).toBeGreaterThan(0);
  expect(shards.length).toBeLessThan(readdirSync(path.join(DIST, 'addresses')).length);
});
