// Plain JavaScript without dependencies: it runs before anything is installed, on the machine's own Node (>= 20).
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const isWindows = process.platform === 'win32';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The Node that the project pins, or this one where that is new enough and the pinned one has no build. */
export function pinnedNode() {
  // On Windows the package leaves an empty `node` beside the real `node.exe`.
  const pinned = path.join(root, 'node_modules/node/bin', isWindows ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;
  if (isNewEnough()) return process.execPath;
  fail(
    `Node ${process.versions.node} is too old to build with, and the pinned Node 24 is not in node_modules.`,
    'Run `npm rebuild node`, or install Node 22.18 or newer.',
  );
}

/** Whether this process can run TypeScript and Astro as it is. */
export function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/** Installs the lockfile's packages unless they are all there already. Exits with a message where npm fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  // All on standard error: what a command prints may be piped on.
  console.error('Installing dependencies (once; about a minute) …');
  // Development dependencies are what builds the site: a NODE_ENV=production must not leave them out.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: isWindows,
  });
  if (error) fail(`npm could not be started: ${error.message}`, 'Install npm 10 or newer.');
  if (status !== 0) fail('`npm ci` failed; its reason stands above.', 'Mend that, then try again.');
}

/** npm writes what it installed to `node_modules/.package-lock.json`; the lockfile says what it should be. */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([name, entry]) =>
      name === '' || entry.optional || present[name]?.integrity === entry.integrity,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Prints the fact and the remedy, and ends the process with 1. */
export function fail(fact, remedy) {
  console.error(`${fact}\n${remedy}`);
  process.exit(1);
}

/** Runs a program on the pinned Node and gives its exit code; what ends this process ends it too. */
export function runNode(args, options = {}) {
  const node = pinnedNode();
  const env = { ...process.env, ...options.env };
  env.PATH = [path.dirname(node), path.join(root, 'node_modules/.bin'), env.PATH].join(
    path.delimiter,
  );
  const child = spawn(node, args, { cwd: options.cwd ?? root, stdio: 'inherit', env });
  const forward = (signal) => child.kill(signal);
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve) => {
    const done = (code) => {
      for (const signal of signals) process.off(signal, forward);
      resolve(code);
    };
    child.on('exit', (code) => done(code ?? 1));
    child.on('error', (error) => {
      console.error(`${node} could not be started: ${error.message}`);
      done(1);
    });
  });
}
