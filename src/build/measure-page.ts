import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file that a browser asks for to show a page, with its bytes as gzip sends them. */
export interface Loaded {
  file: string;
  bytes: number;
}

export interface Measured {
  /** The page, its styles and its scripts, with the scripts that those import. */
  loaded: Loaded[];
  /** Scripts that hold up the page, by address. */
  blocking: string[];
}

const STYLE = /<link\b[^>]*?\brel="stylesheet"[^>]*>/g;
const SCRIPT = /<script\b([^>]*)>/g;
const ADDRESS = /\b(?:href|src)="([^"]+)"/;
const IMPORT = /(?:\bfrom|\bimport)\s*["'](\.\/[^"']+)["']/g;

/**
 * Measures what a page of a finished site brings along before anybody touches it.
 *
 * @param dist the finished site
 * @param file the page's path in it
 * @param base what the site is served below: `/`, `/help/`
 */
export async function measurePage(dist: string, file: string, base: string): Promise<Measured> {
  const html = await readFile(path.join(dist, file), 'utf8');
  const styles = Array.from(html.matchAll(STYLE), ([tag]) => addressOf(tag));
  const scripts = Array.from(html.matchAll(SCRIPT), ([, attributes = '']) => attributes);
  const sources = scripts.map(addressOf);
  const blocking = scripts
    .filter((attributes) => addressOf(attributes) !== null)
    .filter((attributes) => !/\btype="module"|\b(?:async|defer)\b/.test(attributes))
    .map((attributes) => addressOf(attributes) ?? '');
  const loaded = new Map([[file, gzipSync(html).length]]);
  const add = async (name: string): Promise<void> => {
    if (loaded.has(name)) return;
    const text = await readFile(path.join(dist, name), 'utf8');
    loaded.set(name, gzipSync(text).length);
    if (!name.endsWith('.js')) return;
    for (const [, to = ''] of text.matchAll(IMPORT)) {
      await add(path.posix.join(path.posix.dirname(name), to));
    }
  };
  for (const address of [...styles, ...sources]) {
    if (address?.startsWith(base)) await add(address.slice(base.length));
  }
  return { loaded: Array.from(loaded, ([name, bytes]) => ({ file: name, bytes })), blocking };
}

function addressOf(attributes: string): string | null {
  return ADDRESS.exec(attributes)?.[1] ?? null;
}
