import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { findBrowser } from '../find-browser.mjs';
import type { Engine, Found, PeerRecord } from './search-peers.ts';

/** What a page has of Pagefind's own script. */
interface PagefindPage {
  search: (term: string) => Promise<{
    results: { score: number; data: () => Promise<{ url: string }> }[];
  }>;
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html' };

/**
 * Pagefind as a site has it: its index in files, its script in a page. Null where no browser is
 * there. Times include fetching the parts of the index that a query needs, from this machine.
 */
export async function makePagefind(records: readonly PeerRecord[]): Promise<Engine | null> {
  const executablePath = await findBrowser();
  if (executablePath === null) return null;
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-pagefind-'));
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index; is its binary for this machine installed?');
  for (const { key, text } of records) {
    await index.addCustomRecord({
      url: `/${encodeURIComponent(key)}`,
      content: text,
      language: 'en',
    });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
  const server = createServer((request, response) => {
    const file = path.join(folder, new URL(request.url ?? '/', 'http://a').pathname);
    readFile(file).then(
      (body) => response.setHeader('content-type', TYPES[path.extname(file)] ?? '').end(body),
      () => response.setHeader('content-type', 'text/html').end('<!doctype html>'),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  const fetched: Promise<number>[] = [];
  page.on('response', (response) => {
    const isDocument = response.request().resourceType() === 'document';
    if (!isDocument) fetched.push(response.body().then(brotliOf, () => 0));
  });
  await page.goto(origin);
  await page.evaluate(async (script) => {
    const pagefind = (await import(script)) as PagefindPage & { init: () => Promise<void> };
    await pagefind.init();
    Object.assign(globalThis, { pagefind });
  }, `${origin}/pagefind.js`);
  const ask = async (paste: string): Promise<Found> => {
    const found = await page.evaluate(async (term) => {
      const { pagefind } = globalThis as typeof globalThis & { pagefind: PagefindPage };
      const { results } = await pagefind.search(term);
      return Promise.all(
        results.slice(0, 10).map(async ({ score, data }) => ({ score, url: (await data()).url })),
      );
    }, paste);
    return {
      claims: found.length > 0,
      results: found.map(({ score, url }) => ({
        id: decodeURIComponent(url.slice(1)).replace(/#\d+$/, ''),
        score: score / (1 + score),
      })),
    };
  };
  return {
    name: 'Pagefind',
    abstains: true,
    // Of the first paste that is asked: what is fetched for it is at hand for the next.
    download: async ([paste = '']) => {
      await ask(paste);
      return (await Promise.all(fetched)).reduce((sum, bytes) => sum + bytes, 0);
    },
    find: ask,
    close: async () => {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

function brotliOf(body: Buffer): number {
  return brotliCompressSync(body).length;
}
