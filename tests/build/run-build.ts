import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from 'vitest';

/** Without what Vitest sets for Vite, which would build pages for authoring: `DEV`, `NODE_ENV`. */
export const ENV = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:DEV|PROD|SSR|MODE|NODE_ENV)$/.test(name)),
);

export const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build'];
export const BUILD = ['src/cli/build.mjs'];

/** Builds a site, and gives what was printed; expects it to succeed. */
export function build(
  program: readonly string[],
  outDir: string,
  env: Record<string, string>,
): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, '--outDir', outDir], {
    encoding: 'utf8',
    env: { ...ENV, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  expect(stderr).not.toMatch(/error/i);
  expect(status).toBe(0);
  return stdout;
}

/** Path → content of all files of a site. */
export function readSite(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [path.relative(folder, file), readFileSync(file, 'base64')]),
  );
}
