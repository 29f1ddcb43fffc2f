// `npm test`: the one gate. Installs what is missing, then runs every check in order and stops at the first red one.
import { readdirSync, rmSync } from 'node:fs';
import process from 'node:process';
import { ensureInstalled, fail, runNode } from '../src/cli/ensure-installed.mjs';

if (process.argv.slice(2).some((flag) => flag === '--help' || flag === '-h')) {
  console.log(`Usage: npm test

Installs what is missing, then checks format, lint and types, runs the unit tests, builds the sites
that the browser tests look at, and runs those: about 20 minutes with two processors. Stops at the
first check that fails, and exits with 1.

  npm run test:unit -- PATH         the unit tests, or those below a path
  npm run test:site -- -g "words"   the browser tests whose names have the words, after \`npm test\` has built the sites
  TEST_PORT=4500 npm test           where something else listens at the usual ports`);
  process.exit(0);
}

ensureInstalled();
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// The tests are about the documents that ship, wherever this shell points the tools.
for (const name of [
  'CONTENT_DIR',
  'BASE_PATH',
  'SITE_URL',
  'SITE_NAME',
  'LINK_BASE',
  'REPORT_URL',
  'SITE_LANG',
]) {
  delete process.env[name];
}

// Pages of the last run would be kept: what is tested is made anew.
for (const name of readdirSync('.').filter((one) => /^dist(?:-|$)/.test(one))) {
  rmSync(name, { recursive: true, force: true });
}

const bin = (name) => `node_modules/${name}`;
const checks = [
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['lint', [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']],
  ['types', [bin('astro/bin/astro.mjs'), 'check']],
  ['types of the service worker', [bin('typescript/bin/tsc'), '-p', 'src/service-worker']],
  ['unit', [bin('vitest/vitest.mjs'), 'run']],
  ['build', [bin('astro/bin/astro.mjs'), 'build']],
  [
    'build under a base path',
    [bin('astro/bin/astro.mjs'), 'build', '--outDir', 'dist-base'],
    { BASE_PATH: '/help/', REPORT_URL: 'https://github.com/example/docs/issues/new' },
  ],
  [
    'build of hostile documents',
    [bin('astro/bin/astro.mjs'), 'build', '--outDir', 'dist-hostile'],
    { CONTENT_DIR: 'tests/site/hostile' },
  ],
  [
    'build of every kind of page',
    [bin('astro/bin/astro.mjs'), 'build', '--outDir', 'dist-kinds'],
    {
      CONTENT_DIR: 'tests/site/every-kind',
      REPORT_URL: 'https://github.com/example/docs/issues/new',
    },
  ],
  ['single file', ['src/cli/single-file.ts', 'dist', 'dist-single/diagnostree.html']],
  [
    'build in German',
    [bin('astro/bin/astro.mjs'), 'build', '--outDir', 'dist-german'],
    { CONTENT_DIR: 'tests/site/german', SITE_LANG: 'de' },
  ],
  [
    'build of several documents',
    [bin('astro/bin/astro.mjs'), 'build', '--outDir', 'dist-several'],
    { CONTENT_DIR: 'tests/site/several' },
  ],
  ['documents of a large site', ['tests/bench/write-documents.ts', '600', 'dist-large-documents']],
  [
    'build of a large site',
    [bin('astro/bin/astro.mjs'), 'build', '--outDir', 'dist-large'],
    { CONTENT_DIR: 'dist-large-documents', SITE_NAME: 'Help for engineers of Contoso' },
  ],
  ['browser', [bin('@playwright/test/cli.js'), 'test']],
];

for (const [name, args, env] of checks) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 68 - name.length))}`);
  if (name === 'browser') {
    // Loaded here, since it needs Playwright, which the first line of a fresh clone installs.
    const { getBrowser } = await import('./find-browser.mjs');
    const browser = await getBrowser();
    if (!browser) {
      fail(
        'The browser tests need Chromium, and none could be found or installed.',
        'Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, then run `npm test` again.',
      );
    }
    process.env.CHROMIUM_PATH = browser;
  }
  const code = await runNode(args, { env });
  if (code !== 0) fail(`\n"${name}" failed; see above.`, 'Mend it, then run `npm test` again.');
}
console.log('\nEvery check passed: format, lint, types, unit, build, browser.');
