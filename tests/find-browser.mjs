// Finds a Chromium for the browser tests, or gets one. Plain JavaScript: the gate and Playwright's config share it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const MANAGERS = [
  ['apt-get', ['update'], ['install', '-y', 'chromium']],
  ['dnf', null, ['install', '-y', 'chromium']],
  ['apk', null, ['add', 'chromium']],
  ['pacman', null, ['-Sy', '--noconfirm', 'chromium']],
  ['zypper', null, ['--non-interactive', 'install', 'chromium']],
];

/** Path of a browser that starts, or null. `CHROMIUM_PATH` names one that is somewhere unusual. */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test');
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [
    process.env.CHROMIUM_PATH,
    ...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...PLACES,
    chromium.executablePath(),
  ];
  return candidates.find((file) => file && existsSync(file) && starts(file)) ?? null;
}

/** Ubuntu ships a `chromium-browser` that only says "install the snap": a file is no proof of a browser. */
function starts(file) {
  if (process.platform === 'win32') return true; // chrome.exe --version opens a window there
  return spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0;
}

/** As `findBrowser`, but installs one where there is none: Playwright's own, else the system's package. */
export async function getBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('No Chromium here: asking Playwright for its own …');
  run('npx', ['playwright', 'install', 'chromium']);
  let browser = await findBrowser();
  if (browser) return browser;
  // It may be there and lack libraries of the system, which take an administrator to install.
  run('npx', ['playwright', 'install-deps', 'chromium']);
  browser = await findBrowser();
  if (browser) return browser;
  for (const [manager, prepare, install] of MANAGERS) {
    if (spawnSync(manager, ['--version']).status !== 0) continue;
    console.log(`That failed: asking ${manager} …`);
    if (prepare) run(...asRoot(manager, prepare));
    run(...asRoot(manager, install));
    browser = await findBrowser();
    if (browser) return browser;
  }
  return null;
}

function asRoot(command, args) {
  return process.getuid?.() === 0 ? [command, args] : ['sudo', ['-n', command, ...args]];
}

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status;
}
