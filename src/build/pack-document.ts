import { createHash } from 'node:crypto';
import { VFileMessage } from 'vfile-message';
import type { Guide } from '#core/guide/guide.ts';
import { listAnchors, rememberAnchors, type SectionAnchors } from '#core/guide/list-anchors.ts';
import { listMentions, type Mentions, rememberMentions } from '#core/guide/list-mentions.ts';
import { type IssueWith, mapBlocks } from './issue-blocks.ts';
import { LazyBlocks } from './lazy-blocks.ts';
import { BlockPacker } from './pack-blocks.ts';
import type { Beat } from '#core/tree/read-beats.ts';
import type { Parsed } from './read-guides.ts';
import { type SharedText, shareText } from './shared-text.ts';

/** A parsed document as JSON, as it is kept on disk and passed between threads. */
export interface PackedDocument {
  /** A `DocumentHead`. */
  head: string;
  /** A `PackedBlocks`. */
  blocks: SharedText;
}

/** What is read of a document without its blocks. */
interface DocumentHead {
  path: string;
  /** Of the text it was parsed from. */
  digest: string;
  /** Of each file that it asked for; null for one that wasn't there. */
  includes: [path: string, digest: string | null][];
  guide: Omit<Guide, 'id' | 'file' | 'root' | 'top'>;
  mentions: Mentions;
  anchors: readonly SectionAnchors[];
  /** Of each list of blocks. */
  lengths: number[];
  /** Each list of blocks by its number. */
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

export function packDocument(
  path: string,
  { value, includes, guide, messages, issues, ways }: Parsed,
): PackedDocument {
  const packer = new BlockPacker(guide.root);
  const packedIssues = issues.map((issue) => mapBlocks(issue, (list) => packer.add(list)));
  const packedWays = Array.from(ways.values(), (beats) =>
    beats.map((beat) => ({ ...beat, content: packer.add(beat.content) })),
  );
  const head: DocumentHead = {
    path,
    digest: digestOf(value),
    includes: Array.from(includes, ([file, text]) => [file, text === null ? null : digestOf(text)]),
    guide: withoutTree(guide),
    mentions: listMentions(guide.root),
    anchors: listAnchors(guide.top),
    lengths: packer.lengths,
    issues: packedIssues,
    ways: packedWays,
    messages: messages.map(packMessage),
  };
  return {
    head: JSON.stringify(head),
    blocks: shareText(JSON.stringify(packer.pack(guide.top))),
  };
}

/**
 * Reads such a document; its blocks are unpacked when somebody looks into them. Null where the document, or a file that it includes, has another text now.
 *
 * @param textOf the text of a document, undefined where it is gone
 */
export function unpackDocument(
  { head, blocks: json }: PackedDocument,
  textOf: (path: string) => string | undefined,
  readInclude: (path: string) => string | null,
): { path: string; parsed: Parsed } | null {
  const packed = JSON.parse(head) as DocumentHead;
  const { path, digest, includes, guide, messages } = packed;
  const value = textOf(path);
  if (value === undefined || digestOf(value) !== digest) return null;
  const texts = new Map(includes.map(([file]) => [file, readInclude(file)]));
  for (const [file, known] of includes) {
    const text = texts.get(file) ?? null;
    if ((text === null ? null : digestOf(text)) !== known) return null;
  }
  const blocks = new LazyBlocks(json, packed.lengths);
  const { root, top } = blocks;
  rememberMentions(root, packed.mentions);
  rememberAnchors(top, packed.anchors);
  const issues = packed.issues.map((issue) => mapBlocks(issue, (list) => blocks.list(list)));
  const resolutions = issues.flatMap((issue) => issue.resolutions);
  const ways = packed.ways.map((beats) =>
    beats.map((beat) => ({ ...beat, content: blocks.list(beat.content) })),
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
function withoutTree(guide: Parsed['guide']): DocumentHead['guide'] {
  const rest: DocumentHead['guide'] & Partial<Guide> = { ...guide };
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
