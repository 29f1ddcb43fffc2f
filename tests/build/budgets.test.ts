import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listBudgetFaults } from '#build/list-budget-faults.ts';
import { measurePage } from '#build/measure-page.ts';

const PAGE = 'issues/a/index.html';
let dist = '';

const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
  writeFileSync(path.join(dist, name), text);
};
const faults = async (): Promise<string[]> =>
  listBudgetFaults(PAGE, await measurePage(dist, PAGE, '/help/'));

beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'diagnostree-budget-'));
  write(
    PAGE,
    '<link rel="icon" href="/help/x.svg"><link rel="stylesheet" href="/help/_astro/a.css"><script type="module" src="/help/_astro/a.js"></script>',
  );
  write('_astro/a.css', 'a{color:red}');
  write('_astro/a.js', 'import{b}from"./b.js";import("./later.js");b()');
  write('_astro/b.js', 'export const b=()=>0');
});

afterEach(() => rmSync(dist, { recursive: true }));

describe('the budget of a page', () => {
  it('counts its styles, its scripts, and what those import at once', async () => {
    const { loaded } = await measurePage(dist, PAGE, '/help/');
    expect(loaded.map(({ file }) => file)).toEqual([
      PAGE,
      '_astro/a.css',
      '_astro/a.js',
      '_astro/b.js',
    ]);
    expect(await faults()).toEqual([]);
  });

  it('names the page, its size, the budget and what is largest, where it is too heavy', async () => {
    write('_astro/b.js', `export const b="${randomBytes(24_000).toString('base64')}"`);
    const [fault = '', ...others] = await faults();
    expect(others).toEqual([]);
    expect(fault).toMatch(/^issues\/a\/index\.html: unexpected 2\d\.\d KB .* at most 20\.0 KB/);
    expect(fault).toMatch(/:\n {2}2\d\.\d KB _astro\/b\.js\n/);
  });

  it('counts requests', async () => {
    const names = ['c', 'd', 'e'];
    for (const name of names) write(`_astro/${name}.js`, '');
    write('_astro/b.js', names.map((name) => `import"./${name}.js"`).join(';'));
    expect(await faults()).toEqual([expect.stringContaining('unexpected 7 requests')]);
  });

  it('allows no script that holds up the page', async () => {
    write(
      PAGE,
      '<script src="/help/_astro/b.js"></script><script type="application/ld+json">{}</script>',
    );
    expect(await faults()).toEqual([
      expect.stringContaining('unexpected script `/help/_astro/b.js` that holds up the page'),
    ]);
  });
});
