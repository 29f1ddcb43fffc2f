import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { serveFolder } from './serve-folder.ts';

/** A site whose documents have changed since its links were recorded, on the plainest of hosts. */
const folder = mkdtempSync(path.join(tmpdir(), 'diagnostree-'));
const built = path.join(folder, 'dist');
const content = path.join(folder, 'content');

const issue = (title: string, error: string, anchor: string) =>
  `<a name="${anchor}"></a>\n\n## ${title}\n\n- **Error**: \`${error}\`\n- **Cause**: It is so.\n- **Resolution**:\n\n  1. Do one thing.\n  2. Do another thing.\n`;
const disk = issue('The disk is full', 'Save-File : No space is left.', 'DISK');
const net = issue('The network is down', 'Send-File : No route was found.', 'NET');
const tape = issue('The tape is stuck', 'Move-Tape : The tape does not move.', 'TAPE');
const storage = issue('Storage ran out', 'Save-Blob : The quota is used up.', 'STORAGE');

const run = (args: string[], env = {}) =>
  spawnSync('node', args, { encoding: 'utf8', env: { ...process.env, ...env } });
const links = (...args: string[]) => run(['src/cli/diagnostree.mjs', 'links', content, ...args]);
const build = () =>
  run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', built], { CONTENT_DIR: content });
const write = (...issues: string[]) => {
  const filler = 'This is said at length, so that there is something to scroll.\n\n'.repeat(60);
  const link = 'See [what was said of disks](#DISK).\n\n';
  writeFileSync(
    path.join(content, 'Setup Notes/Errors.md'),
    `# Errors\n\n${link}${filler}${issues.join('\n')}`,
  );
};

// One worker for the whole file: two builds of one project at once get in each other's way.
test.describe.configure({ mode: 'serial' });

let site = '';
let server: Server;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  spawnSync('mkdir', ['-p', path.join(content, 'Setup Notes')]);
  write(disk, net, tape);
  expect(links().status).toBe(0);
  write(net, storage);
  const failed = build();
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain('`/issues/the-disk-is-full/`');
  expect(failed.stderr).toContain('dropped-link');
  expect(links('--rename', 'the-disk-is-full', 'storage-ran-out').status).toBe(1);
  expect(
    links(
      ...['--retire', 'the-tape-is-stuck', '--reason', 'There are no tapes since version 5.'],
      ...['--see', 'storage-ran-out', '--since', '2026-01-31'],
    ).status,
  ).toBe(0);
  expect(build().status).toBe(0);
  ({ url: site, server } = await serveFolder(built));
});

test.afterAll(() => void server.close());

test('the old address of an issue leads to its new one, with the step', async ({ page }) => {
  await page.goto(`${site}/issues/the-disk-is-full/#step-2`);
  await expect(page).toHaveURL(`${site}/issues/storage-ran-out/#step-2`);
  await expect(page.locator('#step-2')).toBeInViewport();
});

test('without JavaScript, the old address leads to the new page', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site}/issues/the-disk-is-full/`);
  await expect(page).toHaveURL(`${site}/issues/storage-ran-out/`);
  await page.close();
  const html = readFileSync(path.join(built, 'issues/the-disk-is-full/index.html'), 'utf8');
  expect(html).toMatch(/<link rel="canonical" href="[^"]*\/issues\/storage-ran-out\/"/);
  expect(html).toContain('content="noindex"');
});

test('a retired issue keeps a page that says so', async ({ page }) => {
  await page.goto(`${site}/issues/the-tape-is-stuck/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The tape is stuck');
  await expect(page.getByText('This has not applied since 31 January 2026.')).toBeVisible();
  await expect(page.getByText('There are no tapes since version 5.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Storage ran out' }).click();
  await expect(page).toHaveURL(`${site}/issues/storage-ran-out/`);
});

test('an old fragment of the document lands on the heading of the right issue', async ({
  page,
  browser,
}) => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  for (const one of [page, plain]) {
    const heading = one.getByRole('heading', { name: 'Storage ran out' });
    await one.goto(`${site}/guides/errors/#DISK`);
    await expect(heading).toBeInViewport();
    await one.goto(`${site}/guides/errors/`);
    await expect(heading).not.toBeInViewport();
    await one.getByRole('link', { name: 'what was said of disks' }).click();
    await expect(heading).toBeInViewport();
    expect(await isCovered(heading)).toBe(false);
  }
  await plain.close();
});

/** Whether anything lies over the middle of it, such as a head that sticks to the top. */
function isCovered(heading: Locator): Promise<boolean> {
  return heading.evaluate((element) => {
    const { left, top, height } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + 2, top + height / 2);
    return over !== element && !element.contains(over);
  });
}

test('a fragment of what was retired lands on what became of it', async ({ page }) => {
  await page.goto(`${site}/guides/errors/#TAPE`);
  await expect(page.locator('li[id="TAPE"]')).toBeInViewport();
  await expect(page.locator('li[id="TAPE"]')).toContainText(
    'No longer applies since 31 January 2026',
  );
  await expectAccessible(page);
});

test('hosts that read redirects from a file get one', () => {
  const line = '/issues/the-disk-is-full/ /issues/storage-ran-out/ 301\n';
  expect(readFileSync(path.join(built, '_redirects'), 'utf8')).toContain(line);
  const nginx = '"/issues/the-disk-is-full/" "/issues/storage-ran-out/";\n';
  expect(readFileSync(path.join(built, 'redirects.map'), 'utf8')).toContain(nginx);
});

test('a retired issue is found by no search', () => {
  expect(readFileSync(path.join(built, 'issues.json'), 'utf8')).not.toContain('tape');
});
