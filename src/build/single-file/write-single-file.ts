import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toLang } from '#words/words-of.ts';
import { bundleScript } from './bundle-script.ts';
import { composeFile, composePage } from './compose-file.ts';
import { pageOf, type SitePage } from './page-of.ts';

/** Data that pages or the search fetch; the rest in JSON is for machines. */
const FETCHED = /^(?:\/addresses(?:\/\d+)?\.json|\/search\/.*\.json|\/issues\/.*\/checks\.json)$/;
const IMAGES: Record<string, string> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

export interface Written {
  pages: number;
  /** Size of the file. */
  bytes: number;
}

/**
 * Makes one HTML file of a finished site that was built for `/`: all pages, styles, scripts, pictures
 * and the search. Throws where the site lacks its home page or its style.
 *
 * @param site the folder that the site was built into
 */
export async function writeSingleFile(site: string, file: string): Promise<Written> {
  const files = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  const read = (name: string): Promise<string> => readFile(path.join(site, name), 'utf8');
  const images = await readImages(site, files);
  const pages: SitePage[] = [];
  for (const name of files.filter(isPage)) {
    pages.push(pageOf(name, await read(name)));
  }
  const home = pages.find((page) => page.path === '/');
  const styles = files.filter((name) => name.endsWith('.css'));
  if (!home || styles.length === 0) throw new Error(`${site} is no finished site.`);
  const lang = toLang(home.lang) ?? 'en';
  const parts = {
    paths: new Set(pages.map((page) => page.path)),
    dataUrl: (to: string) => images.get(to) ?? null,
    shown: new Set<string>(),
  };
  const data = new Map<string, string>();
  for (const name of files.filter((one) => FETCHED.test(`/${one}`))) {
    data.set(`/${name}`, await read(name));
  }
  const html = composeFile({
    ...parts,
    home,
    // Documents come before what is made of them, so that each picture stands where it is read.
    pages: pages.sort((a, b) => rank(a) - rank(b)).map((page) => composePage(page, parts)),
    style: (await Promise.all(styles.map(read))).join('\n'),
    script: await bundleScript('main', lang),
    worker: await bundleScript('worker', lang),
    data,
  });
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, html);
  return { pages: pages.length, bytes: Buffer.byteLength(html) };
}

/** Without the page for who has no connection: a file needs none. */
function isPage(file: string): boolean {
  return file.endsWith('.html') && file !== 'offline/index.html';
}

function rank({ path: page }: SitePage): number {
  if (page === '/') return 0;
  return page.startsWith('/guides/') ? 1 : 2;
}

async function readImages(site: string, files: readonly string[]): Promise<Map<string, string>> {
  const images = new Map<string, string>();
  for (const name of files) {
    const type = IMAGES[name.split('.').at(-1) ?? ''];
    if (type === undefined) continue;
    const bytes = await readFile(path.join(site, name));
    images.set(`/${name}`, `data:${type};base64,${bytes.toString('base64')}`);
  }
  return images;
}
