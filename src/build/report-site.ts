import process from 'node:process';
import { count } from './count.ts';
import { describeChanges } from './describe-changes.ts';
import type { Site } from './load-site.ts';
import { reportMessages } from './report-messages.ts';

/** Messages that a build prints at most, besides errors: nobody reads thousands of lines there. */
const MOST_MESSAGES = 500;

/**
 * Prints what there is to say of a site's documents before its pages are made, and ends the process
 * where a page would be wrong: with the messages, not with a stack trace.
 */
export function reportSite(site: Site, log: (line: string) => void): void {
  const { files, guides, index } = site;
  const { text, errors, warnings } = reportMessages(files, {
    color: process.stderr.isTTY,
    most: MOST_MESSAGES,
  });
  if (text) console.error(`${text}\n`);
  if (errors > 0) {
    console.error(
      `${count(errors, 'error')}: nothing was built. Each rule is explained in AUTHORING.md.`,
    );
    process.exit(1);
  }
  const [documents, issues] = [
    count(guides.length, 'document'),
    count(index.issues.length, 'issue'),
  ];
  log(`${documents}, ${issues}, ${count(warnings, 'warning')}`);
  for (const line of describeChanges(site)) log(line);
}
