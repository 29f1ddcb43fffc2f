import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { makeDocuments } from '../bench/make-documents.ts';
import { makeFolder } from '../cli/run-cli.ts';
import { ASTRO, build, BUILD, ENV, readSite } from './run-build.ts';

const LAMP =
  '# Lamp\n\n## Symptoms\n\n> Lamp : no current.\n\n## Resolution\n\nReplace the fuse.\n';
const newFolder = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'diagnostree-')), 'dist');
/** What Astro says when it puts scripts together. */
const PUT_TOGETHER = /\[vite\]/;

it(
  'where only documents have changed, Astro is left alone, and the site is the one it would have made',
  { timeout: 240_000 },
  () => {
    const folder = makeFolder({ 'lamp.md': LAMP });
    const outDir = newFolder();
    const edit = (text: string): void => writeFileSync(path.join(folder, 'lamp.md'), text);
    const env = { CONTENT_DIR: folder, SITE_URL: 'https://help.example', BASE_PATH: 'help' };
    const again = (more: Record<string, string> = {}): string =>
      build(BUILD, outDir, { ...env, ...more });
    expect(again()).toMatch(PUT_TOGETHER);

    edit(LAMP.replace('fuse', 'bulb'));
    const said = again();
    expect(said).not.toMatch(PUT_TOGETHER);
    expect(said).toMatch(/^1 document, 1 issue, 0 warnings$/m);
    expect(said).toMatch(/^\d+ pages built in \d+\.\d s\.$/m);
    const fresh = newFolder();
    build(ASTRO, fresh, env);
    const site = readSite(outDir);
    expect(site).toEqual(readSite(fresh));
    expect(Object.keys(site)).toContain('sitemap-0.xml');
    expect(readFileSync(path.join(outDir, 'issues/lamp/index.html'), 'utf8')).toContain('bulb');

    // What the site can't be built from leaves the last one as it is.
    writeFileSync(path.join(folder, 'lamp.md'), Buffer.from([0xff]));
    const { status, stderr } = spawnSync(process.execPath, [...BUILD, '--outDir', outDir], {
      encoding: 'utf8',
      env: { ...ENV, ...env },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('nothing was built');
    expect(readSite(outDir)).toEqual(site);

    // Scripts are in the language of the documents, and a setting may be in any page.
    edit(`---\nlang: de\n---\n\n${LAMP}`);
    expect(again()).toMatch(PUT_TOGETHER);
    expect(again()).not.toMatch(PUT_TOGETHER);
    expect(again({ SITE_NAME: 'Lamps' })).toMatch(PUT_TOGETHER);
    const home = readFileSync(path.join(outDir, 'index.html'), 'utf8');
    expect(home).toContain('<html lang="de"');
    expect(home).toContain('<title>Lamps');
  },
);

it('many pages are made anew by threads, and what has moved leads on', { timeout: 240_000 }, () => {
  const documents = Array.from(makeDocuments(230), ({ path: file, text }) => [file, text] as const);
  const folder = makeFolder(Object.fromEntries(documents));
  const retired = {
    '/issues/old-pump/': { title: 'Old pump', since: '2026-01-31', reason: 'Pumps are gone.' },
  };
  const ledger = { version: 1, links: {}, issues: {}, redirects: {}, retired };
  writeFileSync(path.join(folder, 'links.lock.json'), JSON.stringify(ledger));
  const outDir = newFolder();
  build(BUILD, outDir, { CONTENT_DIR: folder });
  const site = readSite(outDir);
  expect(Object.keys(site).length).toBeGreaterThan(2500);
  expect(Object.keys(site)).toContain('issues/old-pump/index.html');
  // No file is empty, and none is made where a page says that there is none.
  expect(Object.values(site)).not.toContain('');
  rmSync(outDir, { recursive: true });
  expect(build(BUILD, outDir, { CONTENT_DIR: folder })).not.toMatch(PUT_TOGETHER);
  expect(readSite(outDir)).toEqual(site);
});

it('code that is not whole is put together anew', { timeout: 120_000 }, () => {
  const folder = makeFolder({ 'lamp.md': LAMP });
  const outDir = newFolder();
  build(BUILD, outDir, { CONTENT_DIR: folder });
  const cache = 'node_modules/.cache/diagnostree';
  const own = readdirSync(cache).filter((name) => {
    const file = path.join(cache, name, 'code.json');
    return name.startsWith('code-') && readFileSync(file, 'utf8').includes(JSON.stringify(outDir));
  });
  expect(own).toHaveLength(1);
  const scripts = path.join(cache, own[0] ?? '', '_astro');
  writeFileSync(path.join(scripts, readdirSync(scripts)[0] ?? ''), '');
  expect(build(BUILD, outDir, { CONTENT_DIR: folder })).toMatch(PUT_TOGETHER);
});
