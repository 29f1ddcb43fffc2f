import { z } from 'zod';
import type { Issue } from './issue.ts';
import type { IssueIndex } from './issue-index.ts';

/**
 * One issue as a flat record, as hosted search engines index them: strings and lists of strings,
 * every field always there, an empty list where the document says nothing.
 */
export const searchRecordSchema = z
  .strictObject({
    id: z.string().describe('URL slug, unique in the index'),
    url: z.string().describe('path on the site, without its base'),
    title: z.string(),
    aliases: z.array(z.string()).describe('other names that a reader may search by'),
    kind: z.enum(['error', 'symptom']),
    guide: z.string().describe('id of the document on the site'),
    guideTitle: z.string(),
    appliesTo: z.array(z.string()),
    source: z.string().describe('path relative to the content folder'),
    line: z.int().min(1).describe('1-based line in the source file'),
    summary: z.string(),
    errors: z.array(z.string()).describe('documented messages, other wordings included'),
    codes: z.array(z.string()),
    causes: z.array(z.string()),
    fixes: z.array(z.string()).describe('steps of all resolutions, in order'),
    commands: z.array(z.string()),
  })
  .meta({ title: 'Diagnostree search record' });

export type SearchRecord = z.infer<typeof searchRecordSchema>;

/** Flattens an index to one record an issue, in the order of the index. */
export function toSearchRecords({ guides, issues }: IssueIndex): SearchRecord[] {
  const guideOf = new Map(guides.map((guide) => [guide.id, guide]));
  return issues.map((issue) => {
    const guide = guideOf.get(issue.guide);
    return {
      id: issue.id,
      url: `/issues/${issue.id}/`,
      title: issue.title,
      aliases: issue.aliases,
      kind: issue.kind,
      guide: issue.guide,
      guideTitle: guide?.title ?? '',
      appliesTo: guide?.appliesTo ?? [],
      source: issue.source.path,
      line: issue.source.line,
      summary: issue.summary,
      errors: unique(issue.errors.map(({ text }) => text)),
      codes: unique(issue.errors.flatMap(({ codes }) => codes)),
      causes: issue.causes.map(({ text }) => text),
      fixes: stepsOf(issue).map(({ text }) => text),
      commands: unique(stepsOf(issue).flatMap(({ commands }) => commands)),
    };
  });
}

function stepsOf({ resolutions }: Issue) {
  return resolutions.flatMap(({ steps }) => steps);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
