import type { z } from 'zod';
import type { Issue } from '#core/issue/issue.ts';
import { type publicIssueFileSchema, toPublicIssue } from '#core/issue/public-index.ts';
import { guideOf } from './find-guide.ts';
import type { Site } from './load-site.ts';

/** An issue as `/issues/<id>.json` has it: the object that `index` prints, and its guide. */
export function issueFileOf(issue: Issue, site: Site): z.infer<typeof publicIssueFileSchema> {
  const { id, title, appliesTo } = guideOf(issue, site);
  return { version: 1, ...toPublicIssue(issue), guide: { id, title, appliesTo } };
}
