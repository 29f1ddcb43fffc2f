import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Guide } from '#core/guide/guide.ts';
import { parseGuide } from '#core/guide/parse-guide.ts';
import type { ReadInclude } from '#core/guide/resolve-includes.ts';
import type { Issue, Resolution } from '#core/issue/issue.ts';
import { readIssues } from '#core/issue/read-issues.ts';
import type { Beat } from '#core/tree/read-beats.ts';
import { readWay } from '#core/tree/read-way.ts';

/** What parsing gave for a document, and all that it was made from. */
export interface Parsed {
  value: string;
  /** Every file that the document asked for, as it was then. */
  includes: ReadonlyMap<string, string | null>;
  guide: Omit<Guide, 'id' | 'file'>;
  messages: readonly VFileMessage[];
  /** Its problems, without ids. */
  issues: readonly Issue[];
  /** How each of their resolutions goes, for the tree. */
  ways: ReadonlyMap<Resolution, readonly Beat[]>;
}

/** Documents as parsed the last time, by path. */
export type ParsedGuides = Map<string, Parsed>;

/**
 * Parses documents into guides, each only where it or a file that it includes has another content
 * than in `known`, which is brought up to date. A guide that is used again has the new file, with
 * the messages of its parsing; nothing after parsing changes a guide's tree.
 *
 * @param ids path of each document → the guide's id
 * @param parse how a document is parsed
 */
export function readGuides(
  files: readonly VFile[],
  ids: ReadonlyMap<string, string>,
  readInclude: ReadInclude,
  known: ParsedGuides,
  parse = parseGuide,
): Guide[] {
  const before = new Map(known);
  known.clear();
  return files.map((file) => {
    const last = before.get(file.path);
    const isSame =
      last?.value === String(file) &&
      [...last.includes].every(([path, text]) => readInclude(path) === text);
    const parsed = isSame ? last : parseNew(file, readInclude, parse);
    if (isSame) file.messages.push(...last.messages);
    known.set(file.path, parsed);
    return { ...parsed.guide, id: ids.get(file.path) ?? file.path, file };
  });
}

/** Parses a document, reads its problems and how they are fixed, and keeps what it was made from. Its messages go to the file, too. */
export function parseNew(file: VFile, readInclude: ReadInclude, parse = parseGuide): Parsed {
  const includes = new Map<string, string | null>();
  const start = file.messages.length;
  const guide = parse(file, {
    readInclude: (path) => {
      const text = readInclude(path);
      includes.set(path, text);
      return text;
    },
  });
  const issues = readIssues(guide);
  const resolutions = issues.flatMap((issue) => issue.resolutions);
  return {
    value: String(file),
    includes,
    guide,
    messages: file.messages.slice(start),
    issues,
    ways: new Map(resolutions.map((resolution) => [resolution, readWay(resolution)])),
  };
}
