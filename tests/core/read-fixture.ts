import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { parseGuide } from '#core/guide/parse-guide.ts';
import { buildIndex } from '#core/issue/build-index.ts';
import type { Guide } from '#core/guide/guide.ts';
import type { IssueIndex } from '#core/issue/issue-index.ts';

export const fixturesFolder = join(import.meta.dirname, '..', 'fixtures');

/** Names of the fixtures: each a folder with `input.md`, `issues.json` and `messages.txt`. */
export function listFixtures(): string[] {
  return readdirSync(fixturesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** Reads one markdown text as a folder of documents would be read. */
export function readDocument(
  markdown: string,
  path = 'input.md',
): { guide: Guide; index: IssueIndex } {
  const guide = parseGuide(new VFile({ path, value: markdown }));
  return { guide, index: buildIndex([guide]) };
}

export function readFixture(name: string): string {
  return readFileSync(join(fixturesFolder, name, 'input.md'), 'utf8');
}
