import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { root } from './code-digest.ts';

const schema = z.object({
  /** Names of the scripts and styles that the pages load. */
  assets: z.array(z.string()),
  /** File in `dist/` → the key of its page, its bytes, and when it was written: see `pageKeys`. */
  pages: z.record(z.string(), z.tuple([z.string(), z.number(), z.number()])),
});

type Manifest = z.infer<typeof schema>;
type Written = Manifest['pages'][string];

/**
 * The pages of the last build that are still right, so that a change of one document draws its
 * pages alone. What is kept is what a build drew, and lies there untouched since.
 */
export class KeptPages {
  readonly #outDir: string;
  readonly #keys: ReadonlyMap<string, string>;
  readonly #assets: readonly string[];
  #kept = new Map<string, Written>();

  /**
   * Looks through the folder of the last build, and takes out all that this one neither keeps nor
   * writes anew. Throws where the folder can't be emptied.
   *
   * @param outDir absolute path
   */
  constructor(outDir: string, keys: ReadonlyMap<string, string>) {
    this.#outDir = outDir;
    this.#keys = keys;
    const { assets, pages } = this.#read();
    this.#assets = assets;
    const right = new Map(
      Object.entries(pages).filter(
        ([file, written]) => keys.get(file) === written[0] && this.#isUntouched(file, written),
      ),
    );
    this.#clear(right);
  }

  get size(): number {
    return this.#kept.size;
  }

  /** Every file that has a key; those of one document follow each other. */
  get files(): Iterable<string> {
    return this.#keys.keys();
  }

  has(file: string): boolean {
    return this.#kept.has(file);
  }

  /** Keeps nothing where the pages would ask for scripts and styles that are not there any more. */
  expect(assets: readonly string[]): void {
    if (assets.toSorted().join('\n') !== this.#assets.join('\n')) this.#kept.clear();
  }

  /**
   * Writes down what there is to keep the next time. A build never fails for it.
   *
   * @param drawn the files that this build drew
   */
  record(drawn: Iterable<string>, assets: readonly string[]): void {
    try {
      const pages: Manifest['pages'] = Object.fromEntries(this.#kept);
      for (const file of drawn) {
        const key = this.#keys.get(file);
        const { size, mtimeMs } = statSync(path.join(this.#outDir, file));
        if (key !== undefined) pages[file] = [key, size, mtimeMs];
      }
      mkdirSync(path.dirname(this.#manifest), { recursive: true });
      writeFileSync(this.#manifest, JSON.stringify({ assets: assets.toSorted(), pages }));
    } catch {
      // The next build draws all of them: what was written down before is of other files.
    }
  }

  get #manifest(): string {
    const name = `pages-${hash('sha1', this.#outDir, 'hex').slice(0, 12)}.json`;
    return path.join(root, 'node_modules/.cache/diagnostree', name);
  }

  #read(): Manifest {
    try {
      return schema.parse(JSON.parse(readFileSync(this.#manifest, 'utf8')));
    } catch {
      return { assets: [], pages: {} };
    }
  }

  #isUntouched(file: string, [, size, time]: Written): boolean {
    const stats = statSync(path.join(this.#outDir, file), { throwIfNoEntry: false });
    return stats?.isFile() === true && stats.size === size && stats.mtimeMs === time;
  }

  /**
   * Takes out what is no page of this build; a repository in the folder is somebody's way to publish.
   * Pages that change stay until they are written over: ext4 searches a while for a place for a new
   * file where thousands have just gone (a quarter of a build's time).
   */
  #clear(right: ReadonlyMap<string, Written>): void {
    const folders = new Set<string>();
    for (const file of this.#keys.keys()) {
      for (let at = path.dirname(file); at !== '.' && !folders.has(at); at = path.dirname(at)) {
        folders.add(at);
      }
    }
    const pending = [''];
    for (const folder of pending) {
      for (const entry of this.#list(folder)) {
        const file = path.posix.join(folder, entry.name);
        const written = right.get(file);
        if (file === '.git') continue;
        // What is behind a link is not found here, and so not kept.
        if (written && entry.isFile()) this.#kept.set(file, written);
        else if (entry.isDirectory() && folders.has(file)) pending.push(file);
        else if (entry.isFile() && this.#keys.has(file) && this.#isAlone(file)) continue;
        else {
          rmSync(path.join(this.#outDir, file), { recursive: true, force: true, maxRetries: 3 });
        }
      }
    }
  }

  /** Whether a file has no second name, such as in a copy by links: that copy must not change. */
  #isAlone(file: string): boolean {
    return statSync(path.join(this.#outDir, file)).nlink === 1;
  }

  #list(folder: string) {
    const absolute = path.join(this.#outDir, folder);
    const isThere = folder !== '' || statSync(absolute, { throwIfNoEntry: false }) !== undefined;
    return isThere ? readdirSync(absolute, { withFileTypes: true }) : [];
  }
}
