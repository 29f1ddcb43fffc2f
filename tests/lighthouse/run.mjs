// `npm run lighthouse`: builds content/, serves it as a host does, and wants 100 of everything.
import process from 'node:process';
import { ensureInstalled, fail, runNode } from '../../src/cli/ensure-installed.mjs';

ensureInstalled();
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { getBrowser } = await import('../find-browser.mjs');
const browser = await getBrowser();
if (!browser) fail('Lighthouse needs Chromium, and none was found.', 'Set CHROMIUM_PATH to one.');
const out = 'dist-lighthouse';
const env = { BASE_PATH: '/', SITE_URL: '', CHROMIUM_PATH: browser };
const built = await runNode(
  ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out, '--quiet'],
  { env },
);
process.exitCode =
  built === 0 ? await runNode(['tests/lighthouse/score-pages.ts', out], { env }) : built;
