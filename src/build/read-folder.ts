import type { VFile } from 'vfile';
import { ContentError } from './content-error.ts';
import { readFiles } from './read-files.ts';

const MARKDOWN = /\.(?:md|markdown)$/i;

/**
 * Reads every markdown file below a folder, as `readFiles` does. Throws `ContentError` where there
 * is no folder, or nothing in it to build from.
 */
export function readFolder(folder: string): VFile[] {
  const files = readFiles(folder, MARKDOWN);
  if (files.length === 0) {
    throw new ContentError(
      `No markdown files in ${folder}.\nPut at least one .md file there, or set CONTENT_DIR to the folder that holds your documents.`,
    );
  }
  return files;
}
