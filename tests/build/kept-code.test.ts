import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { makeFolder } from '../cli/run-cli.ts';
import { ASTRO, build, BUILD, readSite } from './run-build.ts';

const LAMP =
  '# Lamp\n\n## Symptoms\n\n> Lamp : no current.\n\n## Resolution\n\nReplace the fuse.\n';
/** What Astro says when it puts scripts together. */
const PUT_TOGETHER = /\[vite\]/;

it(
  'where only documents have changed, Astro is left alone, and the site is the one it would have made',
  { timeout: 240_000 },
  () => {
    const folder = makeFolder({ 'lamp.md': LAMP });
    const outDir = path.join(mkdtempSync(path.join(tmpdir(), 'diagnostree-')), 'dist');
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
    const fresh = path.join(mkdtempSync(path.join(tmpdir(), 'diagnostree-')), 'dist');
    build(ASTRO, fresh, env);
    const site = readSite(outDir);
    expect(site).toEqual(readSite(fresh));
    expect(Object.keys(site)).toContain('sitemap-0.xml');
    expect(readFileSync(path.join(outDir, 'issues/lamp/index.html'), 'utf8')).toContain('bulb');

    // What the site can't be built from leaves the last one as it is.
    writeFileSync(path.join(folder, 'lamp.md'), Buffer.from([0xff]));
    const { status, stderr } = spawnSync(process.execPath, [...BUILD, '--outDir', outDir], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
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
