import path from 'node:path';
import process from 'node:process';

/** Absolute path of the documents: `CONTENT_DIR`, else `content/` of the working folder. */
export function contentDir(): string {
  // An empty variable is what a shell passes on for one that isn't set.
  return path.resolve(process.env['CONTENT_DIR'] || 'content');
}
