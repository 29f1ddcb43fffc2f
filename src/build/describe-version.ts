import type { Issue } from '#core/issue/issue.ts';
import { inWords } from './describe-moved.ts';
import { guideOf } from './find-guide.ts';
import type { Site } from './load-site.ts';
import { versionIssue } from './version-issue.ts';

/** The version that links to an issue carry, and when its document last changed, where that says. */
export function describeVersion(issue: Issue, site: Site) {
  const { date } = guideOf(issue, site);
  return {
    version: versionOf(issue),
    changed: date === null ? null : inWords(date, site.words),
  };
}

const versions = new WeakMap<Issue, string>();

/** Every check of an issue says the version, too. */
function versionOf(issue: Issue): string {
  const version = versions.get(issue) ?? versionIssue(issue);
  versions.set(issue, version);
  return version;
}
