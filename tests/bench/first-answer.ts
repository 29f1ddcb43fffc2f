import { brotliCompressSync } from 'node:zlib';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.mjs';
import { serveFolder } from '../site/serve-folder.ts';

/**
 * Kilobytes that a browser fetches of a built site until a paste is answered: page, style, scripts and
 * what the search asks for, each compressed by brotli. Null where no browser is there.
 */
export async function measureFirstAnswer(dist: string, paste: string): Promise<number | null> {
  const executablePath = await findBrowser();
  if (executablePath === null) return null;
  const { url, server } = await serveFolder(dist);
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    // What the service worker keeps for when there is no network comes in the background.
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const sizes: Promise<number>[] = [];
    context.on('response', (response) => {
      sizes.push(
        response.body().then(
          (body) => brotliCompressSync(body).length,
          () => 0,
        ),
      );
    });
    const page = await context.newPage();
    await page.goto(url);
    await page.locator('#paste').fill(paste);
    await page.locator('[data-answer] article, [data-answer] h2').first().waitFor();
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
  } finally {
    await browser.close();
    server.close();
  }
}
