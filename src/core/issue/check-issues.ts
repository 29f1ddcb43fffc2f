import type { Guide } from '#core/guide/guide.ts';
import { otherPlace, report } from '#core/guide/report.ts';
import type { Issue } from './issue.ts';

/**
 * Reports what a reader of an issue would miss: `no-resolution`, and `same-error` where two issues
 * document the same message, with the other place.
 */
export function checkIssues(issues: readonly Issue[], guides: readonly Guide[]): void {
  const files = new Map(guides.map((guide) => [guide.id, guide.file]));
  const seen = new Map<string, { issue: Issue; line: number }>();
  for (const issue of issues) {
    const file = files.get(issue.guide);
    if (file === undefined) continue;
    if (issue.resolutions.length === 0) {
      report(file, `Unexpected issue \`${issue.title}\` without a resolution, expected one`, {
        rule: 'no-resolution',
        place: { line: issue.source.line, column: 1 },
      });
    }
    for (const error of issue.errors) {
      const key = (error.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, { issue, line: error.line });
      else if (first.issue !== issue) {
        report(
          file,
          `Unexpected error text that \`${first.issue.title}\` documents already, expected one issue for it`,
          {
            rule: 'same-error',
            place: { line: error.line, column: 1 },
            cause: otherPlace('The same error text', first.issue.source.path, first.line),
          },
        );
      }
    }
  }
}
