import type { z } from 'zod';
import type { publicIssueFileSchema } from '#core/issue/public-index.ts';
import type { Site } from './load-site.ts';
import { publicIndexOf } from './public-index-of.ts';

/** Each issue as `/issues/<id>.json` has it: the object that `index` prints, and its guide. */
export function listIssueFiles(site: Site): z.infer<typeof publicIssueFileSchema>[] {
  const { guides, issues } = publicIndexOf(site);
  const guideOf = new Map(
    guides.flatMap(({ id, title, appliesTo, issues: own }) =>
      own.map((issue) => [issue, { id, title, appliesTo }]),
    ),
  );
  return issues.map((issue) => ({
    version: 1,
    ...issue,
    guide: guideOf.get(issue.id) ?? { id: '', title: '', appliesTo: [] },
  }));
}
