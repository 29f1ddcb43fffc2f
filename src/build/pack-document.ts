import { createHash } from 'node:crypto';
import { VFileMessage } from 'vfile-message';
import type { Guide } from '#core/guide/guide.ts';
import { type IssueWith, mapBlocks } from './issue-blocks.ts';
import { BlockPacker, type PackedBlocks, unpackBlocks } from './pack-blocks.ts';
import type { Beat } from '#core/tree/read-beats.ts';
import type { Parsed } from './read-guides.ts';

/** A parsed document as JSON: what is kept on disk, and passed between threads. */
interface PackedDocument {
  path: string;
  /** Of the text it was parsed from. */
  digest: string;
  /** Of each file that it asked for; null for one that wasn't there. */
  includes: [path: string, digest: string | null][];
  guide: Omit<Guide, 'id' | 'file' | 'root' | 'top'>;
  blocks: PackedBlocks;
  /** Each list of blocks by its number in `blocks`. */
  issues: IssueWith<number>[];
  /** Of each resolution, in the order of the issues. */
  ways: PackedBeat[][];
  messages: PackedMessage[];
}

type PackedBeat = Omit<Beat, 'content'> & { content: number };

type PackedMessage = Pick<
  VFileMessage,
  'reason' | 'ruleId' | 'source' | 'place' | 'fatal' | 'url' | 'file' | 'name'
> & { cause: PackedMessage | null };

/** A line of JSON. */
export function packDocument(
  path: string,
  { value, includes, guide, messages, issues, ways }: Parsed,
): string {
  const packer = new BlockPacker(guide.root);
  const packedIssues = issues.map((issue) => mapBlocks(issue, (list) => packer.add(list)));
  const packedWays = Array.from(ways.values(), (beats) =>
    beats.map((beat) => ({ ...beat, content: packer.add(beat.content) })),
  );
  const packed: PackedDocument = {
    path,
    digest: digestOf(value),
    includes: Array.from(includes, ([file, text]) => [file, text === null ? null : digestOf(text)]),
    guide: withoutTree(guide),
    blocks: packer.pack(guide.top),
    issues: packedIssues,
    ways: packedWays,
    messages: messages.map(packMessage),
  };
  return JSON.stringify(packed);
}

/**
 * Reads such a line; null where the document, or a file that it includes, has another text now.
 *
 * @param textOf the text of a document, undefined where it is gone
 */
export function unpackDocument(
  line: string,
  textOf: (path: string) => string | undefined,
  readInclude: (path: string) => string | null,
): { path: string; parsed: Parsed } | null {
  const packed = JSON.parse(line) as PackedDocument;
  const { path, digest, includes, guide, messages } = packed;
  const value = textOf(path);
  if (value === undefined || digestOf(value) !== digest) return null;
  const texts = new Map(includes.map(([file]) => [file, readInclude(file)]));
  for (const [file, known] of includes) {
    const text = texts.get(file) ?? null;
    if ((text === null ? null : digestOf(text)) !== known) return null;
  }
  const { root, top, lists } = unpackBlocks(packed.blocks);
  const issues = packed.issues.map((issue) => mapBlocks(issue, (list) => lists[list] ?? []));
  const resolutions = issues.flatMap((issue) => issue.resolutions);
  const ways = packed.ways.map((beats) =>
    beats.map((beat) => ({ ...beat, content: lists[beat.content] ?? [] })),
  );
  return {
    path,
    parsed: {
      value,
      includes: texts,
      guide: { ...guide, root, top },
      messages: messages.map(unpackMessage),
      issues,
      ways: new Map(resolutions.map((resolution, at) => [resolution, ways[at] ?? []])),
    },
  };
}

/** What parsing gave, without what each reading sets anew: the type says so, the value has them. */
function withoutTree(guide: Parsed['guide']): PackedDocument['guide'] {
  const rest: PackedDocument['guide'] & Partial<Guide> = { ...guide };
  delete rest.id;
  delete rest.file;
  delete rest.root;
  delete rest.top;
  return rest;
}

function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('base64url');
}

function packMessage(message: VFileMessage): PackedMessage {
  const { reason, ruleId, source, place, fatal, url, file, name, cause } = message;
  const other = cause instanceof VFileMessage ? packMessage(cause) : null;
  return { reason, ruleId, source, place, fatal, url, file, name, cause: other };
}

function unpackMessage({
  reason,
  ruleId,
  source,
  place,
  cause,
  ...more
}: PackedMessage): VFileMessage {
  const message = new VFileMessage(reason, {
    ruleId,
    source,
    place,
    cause: cause && unpackMessage(cause),
  });
  return Object.assign(message, more);
}
