import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { root } from './code-digest.ts';

const schema = z.record(z.string(), z.tuple([z.string(), z.number(), z.number()]));

/** File in `dist/` → the key of its page, its bytes, and when it was written: see `pageKeys`. */
type Manifest = z.infer<typeof schema>;

/**
 * The pages of the last build that are still right, so that a change of one document draws its
 * pages alone. What is kept is what was recorded when it was drawn, and lies there untouched since.
 */
export class KeptPages {
  readonly #outDir: string;
  readonly #keys: ReadonlyMap<string, string>;
  readonly #kept: Manifest = {};

  /**
   * Looks through the folder of the last build, and takes out all that isn't kept.
   *
   * @param outDir absolute path
   */
  constructor(outDir: string, keys: ReadonlyMap<string, string>) {
    this.#outDir = outDir;
    this.#keys = keys;
    for (const [file, written] of Object.entries(this.#read())) {
      if (keys.get(file) === written[0] && this.#isUntouched(file, written)) {
        this.#kept[file] = written;
      }
    }
    this.#clear();
  }

  get size(): number {
    return Object.keys(this.#kept).length;
  }

  has(file: string): boolean {
    return Object.hasOwn(this.#kept, file);
  }

  /** Writes down what there is to keep the next time. A build never fails for it. */
  record(): void {
    const manifest: Manifest = {};
    for (const [file, key] of this.#keys) {
      const stats = statSync(path.join(this.#outDir, file), { throwIfNoEntry: false });
      if (stats) manifest[file] = [key, stats.size, stats.mtimeMs];
    }
    try {
      mkdirSync(path.dirname(this.#manifest), { recursive: true });
      writeFileSync(this.#manifest, JSON.stringify(manifest));
    } catch {
      // The next build draws all of them.
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
      return {};
    }
  }

  #isUntouched(file: string, [, size, time]: Manifest[string]): boolean {
    const stats = statSync(path.join(this.#outDir, file), { throwIfNoEntry: false });
    return stats?.isFile() === true && stats.size === size && stats.mtimeMs === time;
  }

  /** Empties the folder but for what is kept; a repository in it is somebody's way to publish. */
  #clear(): void {
    const folders = new Set<string>();
    for (const file of Object.keys(this.#kept)) {
      for (let at = path.dirname(file); at !== '.' && !folders.has(at); at = path.dirname(at)) {
        folders.add(at);
      }
    }
    const pending = [''];
    for (const folder of pending) {
      for (const entry of this.#list(folder)) {
        const file = path.posix.join(folder, entry.name);
        if (this.has(file) || file === '.git') continue;
        if (entry.isDirectory() && folders.has(file)) pending.push(file);
        else rmSync(path.join(this.#outDir, file), { recursive: true, force: true });
      }
    }
  }

  #list(folder: string) {
    try {
      return readdirSync(path.join(this.#outDir, folder), { withFileTypes: true });
    } catch {
      return [];
    }
  }
}
