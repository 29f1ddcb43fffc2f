import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tests/find-browser.mjs';

const executablePath = await findBrowser();
const serve = (port: number, folder: string) =>
  `astro preview --ignore-lock --port ${port} --outDir ${folder} --host 127.0.0.1`;

/** The first of the ports; two checkouts that test at once want different ones. */
export const PORT = Number(process.env['TEST_PORT'] ?? 4391);
export const BASE_PORT = PORT + 1;
export const HOSTILE_PORT = PORT + 2;
export const GERMAN_PORT = PORT + 3;
export const SEVERAL_PORT = PORT + 4;
export const KINDS_PORT = PORT + 5;
export const LARGE_PORT = PORT + 6;

export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  // One name on every machine: the tests say themselves where their pictures hold.
  snapshotPathTemplate: '{testDir}/{testFilePath}-snapshots/{arg}{ext}',
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    // Each page would keep the whole site; offline.spec.ts tests that.
    serviceWorkers: 'block',
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        // Root has no user namespace to sandbox in; containers commonly run as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: [
    { command: serve(PORT, 'dist'), port: PORT },
    { command: serve(BASE_PORT, 'dist-base'), port: BASE_PORT, env: { BASE_PATH: '/help/' } },
    { command: serve(HOSTILE_PORT, 'dist-hostile'), port: HOSTILE_PORT },
    { command: serve(GERMAN_PORT, 'dist-german'), port: GERMAN_PORT },
    { command: serve(SEVERAL_PORT, 'dist-several'), port: SEVERAL_PORT },
    { command: serve(KINDS_PORT, 'dist-kinds'), port: KINDS_PORT },
    { command: serve(LARGE_PORT, 'dist-large'), port: LARGE_PORT },
  ],
});
