import { createHash } from 'node:crypto';
import { VFileMessage } from 'vfile-message';
import type { Guide } from '#core/guide/guide.ts';
import { type PackedSection, packSection, unpackSection } from './pack-section.ts';
import type { Parsed } from './read-guides.ts';

/** A parsed document as JSON: what is kept on disk, and passed between threads. */
interface PackedDocument {
  path: string;
  /** Of the text it was parsed from. */
  digest: string;
  /** Of each file that it asked for; null for one that wasn't there. */
  includes: [path: string, digest: string | null][];
  guide: Omit<Guide, 'id' | 'file' | 'top'> & { top: PackedSection };
  messages: PackedMessage[];
}

type PackedMessage = Pick<
  VFileMessage,
  'reason' | 'ruleId' | 'source' | 'place' | 'fatal' | 'url' | 'file' | 'name'
> & { cause: PackedMessage | null };

/** A line of JSON. */
export function packDocument(path: string, { value, includes, guide, messages }: Parsed): string {
  const top = packSection(guide.top, new Map(guide.root.children.map((block, at) => [block, at])));
  const packed: PackedDocument = {
    path,
    digest: digestOf(value),
    includes: Array.from(includes, ([file, text]) => [file, text === null ? null : digestOf(text)]),
    guide: { ...withoutFile(guide), top },
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
  const { path, digest, includes, guide, messages } = JSON.parse(line) as PackedDocument;
  const value = textOf(path);
  if (value === undefined || digestOf(value) !== digest) return null;
  const texts = new Map(includes.map(([file]) => [file, readInclude(file)]));
  for (const [file, known] of includes) {
    const text = texts.get(file) ?? null;
    if ((text === null ? null : digestOf(text)) !== known) return null;
  }
  const parsed = { ...guide, top: unpackSection(guide.top, guide.root.children) };
  return {
    path,
    parsed: { value, includes: texts, guide: parsed, messages: messages.map(unpackMessage) },
  };
}

/** What parsing gave, without what each reading sets anew: the type says so, the value has them. */
function withoutFile(guide: Parsed['guide']): Omit<Guide, 'id' | 'file'> {
  const rest: Omit<Guide, 'id' | 'file'> & Partial<Guide> = { ...guide };
  delete rest.id;
  delete rest.file;
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
