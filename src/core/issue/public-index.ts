import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import type { Issue } from './issue.ts';
import type { IssueIndex } from './issue-index.ts';

const line = z.int().min(1).describe('1-based line in the source file');

/** An issue as it is published. */
export const publicIssueSchema = z.strictObject({
  id: z.string().describe('URL slug: /issues/<id>/'),
  title: z.string(),
  kind: z.enum(['error', 'symptom']),
  source: z.strictObject({ path: z.string(), line, endLine: line }),
  anchors: z.array(z.string()).describe("fragments on the guide's page, preferred first"),
  summary: z.string(),
  errors: z.array(
    z.strictObject({
      text: z.string(),
      reporter: z.string().nullable(),
      codes: z.array(z.string()),
      line,
      variant: z.literal(true).optional().describe('another wording of the same message'),
    }),
  ),
  causes: z.array(z.strictObject({ title: z.string().nullable(), text: z.string(), line })),
  resolutions: z.array(
    z.strictObject({
      title: z.string().nullable(),
      kind: z.enum(['resolution', 'workaround']),
      steps: z.array(
        z.strictObject({
          text: z.string(),
          commands: z.array(z.string()),
          links: z.array(z.string()),
          line,
        }),
      ),
    }),
  ),
});

/** An issue in a file of its own, version 1: with what its document says of itself. */
export const publicIssueFileSchema = publicIssueSchema
  .extend({
    version: z.literal(1),
    guide: z.strictObject({ id: z.string(), title: z.string(), appliesTo: z.array(z.string()) }),
  })
  .meta({ title: 'Diagnostree issue' });

/** The published form of the issue index, version 1. Additions keep the version; removals don't. */
const indexSchema = z.strictObject({
  version: z.literal(1),
  guides: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      source: z.string().describe('path relative to the content folder'),
      appliesTo: z.array(z.string()),
      issues: z.array(z.string()).describe('ids, in document order'),
    }),
  ),
  issues: z.array(publicIssueSchema),
  messages: z.array(
    z.strictObject({
      path: z.string(),
      line: line.nullable(),
      column: z.int().min(1).nullable(),
      rule: z.string().nullable(),
      severity: z.enum(['error', 'warning', 'info']),
      reason: z.string(),
      url: z.string().nullable(),
    }),
  ),
});

/** An issue that is told by the address of the file that has it whole. */
const namedIssueSchema = publicIssueSchema
  .pick({ id: true, title: true, kind: true, source: true })
  .extend({ file: z.string().describe('address of the whole issue: /issues/<id>.json') });

/** A file of an index that is published in several, each of some documents. */
const indexPartSchema = indexSchema.omit({ messages: true }).extend({
  issues: z.array(namedIssueSchema),
  parts: z.strictObject({
    number: z.int().min(1),
    of: z.int().min(1),
    next: z.string().nullable().describe('address of the next part; null in the last'),
  }),
});

/** What `/issues.json` holds: all of an index, or a part of a large one. */
export const publicIndexSchema = indexSchema
  .extend({
    issues: z.array(z.union([publicIssueSchema, namedIssueSchema])),
    messages: indexSchema.shape.messages
      .optional()
      .describe('what authors have to mend; not in the parts of a large index'),
    parts: indexPartSchema.shape.parts.optional(),
  })
  .meta({ title: 'Diagnostree issue index' });

export type PublicIndex = z.infer<typeof indexSchema>;
export type PublicIndexPart = z.infer<typeof indexPartSchema>;

/**
 * Gives the index as it is published: plain data, without nodes and files.
 *
 * @param messages all messages of the build; their `file` is the path relative to the content folder
 */
export function toPublicIndex(index: IssueIndex, messages: readonly VFileMessage[]): PublicIndex {
  return {
    version: 1,
    guides: index.guides,
    issues: index.issues.map(toPublicIssue),
    messages: messages.map((message) => ({
      path: message.file ?? '',
      line: message.line ?? null,
      column: message.column ?? null,
      rule: message.ruleId ?? null,
      severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
      reason: message.reason,
      url: message.url ?? null,
    })),
  };
}

/** Gives an issue as it is published. */
export function toPublicIssue(issue: Issue): PublicIndex['issues'][number] {
  const { id, title, kind, source, anchors, summary, errors } = issue;
  return {
    id,
    title,
    kind,
    source,
    anchors,
    summary,
    errors,
    causes: issue.causes.map(({ title: name, text, line: at }) => ({
      title: name,
      text,
      line: at,
    })),
    resolutions: issue.resolutions.map((resolution) => ({
      title: resolution.title,
      kind: resolution.kind,
      steps: resolution.steps.map(({ text, commands, links, line: at }) => ({
        text,
        commands,
        links,
        line: at,
      })),
    })),
  };
}
