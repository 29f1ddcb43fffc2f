import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Lang } from '#words/words.ts';
import { WORDS } from '#words/words-of.ts';
import { codeDigest, root } from './code-digest.ts';
import { copyFiles, PUBLIC } from './copy-files.ts';
import type { PageCode } from './page-app.ts';
import { settingsOf } from './page-keys.ts';
import type { Served } from './served.ts';

const CACHE = path.join(root, 'node_modules/.cache/diagnostree');

const schema = z.object({
  /** Of what the code is made from. */
  key: z.string(),
  /** Of the code itself. */
  digest: z.string(),
  entry: z.string(),
  assets: z.array(z.string()),
  /** Of the site: absolute path. */
  outDir: z.string(),
  lang: z.enum(Object.keys(WORDS) as Lang[]),
  site: z.string().optional(),
  base: z.string(),
  policy: z.string(),
});

/** What else the code is made from. */
export interface CodeSettings extends Served {
  /** Of the words in the scripts. */
  lang: Lang;
}

/** Code of pages that an earlier build has left. */
export interface KeptCode {
  code: PageCode;
  settings: CodeSettings;
  /** Puts the scripts and styles that its pages load into the site's folder. */
  copyAssets: () => void;
}

/**
 * Keeps what Astro has built for a site's folder, as long as nothing changes that it was made from:
 * where only documents have, Astro has nothing to do. A build never fails for it.
 *
 * @param outDir absolute path of the site's folder, with its scripts and styles
 * @param key what `codeKey` gave before Astro began
 */
export function keepCode(
  outDir: string,
  key: string,
  { entry, assets }: PageCode,
  settings: CodeSettings,
): void {
  const folder = folderOf(outDir);
  try {
    dropGone();
    rmSync(folder, { recursive: true, force: true });
    copyFiles(path.dirname(fileURLToPath(entry)), path.join(folder, 'pages'));
    copyFiles(path.join(outDir, '_astro'), path.join(folder, '_astro'));
    const digest = digestOf(folder);
    const kept = { key, digest, entry: path.basename(entry), assets, outDir, ...settings };
    writeFileSync(path.join(folder, 'code.json'), JSON.stringify(kept));
  } catch {
    // What is there is not whole, and so not used.
  }
}

/** The code that was kept for a site's folder; null where it isn't there as it was, or would be another now. */
export function findKeptCode(outDir: string): KeptCode | null {
  const folder = folderOf(outDir);
  try {
    const text = readFileSync(path.join(folder, 'code.json'), 'utf8');
    const { key, digest, entry, assets, ...settings } = schema.parse(JSON.parse(text));
    if (key !== codeKey(outDir) || digest !== digestOf(folder)) return null;
    return {
      code: { entry: pathToFileURL(path.join(folder, 'pages', entry)).href, assets },
      settings,
      copyAssets: () => {
        copyFiles(path.join(folder, '_astro'), path.join(outDir, '_astro'));
        copyFiles(PUBLIC, outDir);
      },
    };
  } catch {
    return null;
  }
}

/** The code that Astro has just built for a site's folder; it doesn't say where. */
export function findBuiltCode(outDir: string): PageCode {
  const inside = outDir.startsWith(process.cwd());
  const folder = path.join(inside ? outDir : path.resolve('.astro'), '.prerender');
  const [newest] = readdirSync(folder)
    .filter((name) => /^prerender-entry\..*\.mjs$/.test(name))
    .map((name) => path.join(folder, name))
    // A build that was broken off has left its own.
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (newest === undefined) throw new Error(`Expected the code of pages in ${folder}.`);
  return { entry: pathToFileURL(newest).href, assets: readdirSync(path.join(outDir, '_astro')) };
}

/** The same key, the same code. */
export function codeKey(outDir: string): string {
  return hash('sha1', JSON.stringify([root, outDir, settingsOf(), codeDigest(['src'])]), 'hex');
}

function digestOf(folder: string): string {
  return codeDigest(
    ['pages', '_astro'].map((name) => path.relative(root, path.join(folder, name))),
  );
}

/** Takes out the code of sites whose folders are gone. */
function dropGone(): void {
  if (!existsSync(CACHE)) return;
  for (const name of readdirSync(CACHE).filter((one) => one.startsWith('code-'))) {
    const file = path.join(CACHE, name, 'code.json');
    if (!existsSync(file)) continue;
    const kept = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    const isThere = kept.success && existsSync(kept.data.outDir);
    if (!isThere) rmSync(path.join(CACHE, name), { recursive: true, force: true });
  }
}

function folderOf(outDir: string): string {
  return path.join(CACHE, `code-${hash('sha1', outDir, 'hex').slice(0, 12)}`);
}
