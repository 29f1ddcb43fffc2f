import { hash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Lang } from '#words/words.ts';
import { codeDigest, root } from './code-digest.ts';
import { type PageCode, PUBLIC } from './page-app.ts';
import { settingsOf } from './page-keys.ts';
import type { Served } from './served.ts';

const schema = z.object({
  /** Of what the code is made from. */
  key: z.string(),
  /** Of the code itself. */
  digest: z.string(),
  entry: z.string(),
  assets: z.array(z.string()),
  lang: z.enum(['en', 'de']),
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
export interface KeptCode extends PageCode {
  settings: CodeSettings;
  /** Puts the scripts and styles that its pages load into the site's folder. */
  copyAssets: () => void;
}

/**
 * Keeps what Astro has built for a site's folder, as long as nothing changes that it was made from:
 * where only documents have, Astro has nothing to do. A build never fails for it.
 *
 * @param outDir absolute path of the site's folder, with its scripts and styles
 */
export function keepCode(outDir: string, code: PageCode, settings: CodeSettings): void {
  const { entry, assets } = code;
  const folder = folderOf(outDir);
  try {
    rmSync(folder, { recursive: true, force: true });
    cpSync(path.dirname(fileURLToPath(entry)), path.join(folder, 'pages'), { recursive: true });
    cpSync(path.join(outDir, '_astro'), path.join(folder, '_astro'), { recursive: true });
    const [key, digest] = [keyOf(outDir), digestOf(folder)];
    const kept = { key, digest, entry: path.basename(entry), assets, ...settings };
    writeFileSync(path.join(folder, 'code.json'), JSON.stringify(kept));
  } catch {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The code that was kept for a site's folder; null where it isn't there as it was, or would be another now. */
export function findKeptCode(outDir: string): KeptCode | null {
  const folder = folderOf(outDir);
  try {
    const text = readFileSync(path.join(folder, 'code.json'), 'utf8');
    const { key, digest, entry, assets, ...settings } = schema.parse(JSON.parse(text));
    if (key !== keyOf(outDir) || digest !== digestOf(folder)) return null;
    return {
      settings,
      assets,
      entry: pathToFileURL(path.join(folder, 'pages', entry)).href,
      copyAssets: () => {
        mkdirSync(outDir, { recursive: true });
        cpSync(path.join(folder, '_astro'), path.join(outDir, '_astro'), { recursive: true });
        cpSync(PUBLIC, outDir, { recursive: true });
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

function keyOf(outDir: string): string {
  return hash('sha1', JSON.stringify([root, outDir, settingsOf(), codeDigest(['src'])]), 'hex');
}

function digestOf(folder: string): string {
  return codeDigest(
    ['pages', '_astro'].map((name) => path.relative(root, path.join(folder, name))),
  );
}

function folderOf(outDir: string): string {
  const name = `code-${hash('sha1', outDir, 'hex').slice(0, 12)}`;
  return path.join(root, 'node_modules/.cache/diagnostree', name);
}
