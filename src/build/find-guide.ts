import type { Guide } from '#core/guide/guide.ts';
import type { Issue } from '#core/issue/issue.ts';
import type { Site } from './load-site.ts';

/** The document that an issue is from. Throws where the index names one that wasn't read. */
export function guideOf(issue: Issue, site: Site): Guide {
  const guide = site.guides.find(({ id }) => id === issue.guide);
  if (!guide)
    throw new Error(`Issue ${issue.id} is from ${issue.guide}, which is no guide of this site.`);
  return guide;
}
