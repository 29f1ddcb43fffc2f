import type { Issue } from '#core/issue/issue.ts';
import type { SearchData } from './search-data.ts';
import { slugOf } from './search-data.ts';

/** The parts of an issue that can be searched. */
export type SearchIssue = Pick<Issue, 'id' | 'title' | 'aliases' | 'kind' | 'summary' | 'errors'>;

/** A symptom's summary says little after this many characters, and every reader downloads it. */
const SUMMARY_LENGTH = 160;

/**
 * Packs issues for the search of a browser.
 *
 * Each error text stays a passage of its own: one text an issue loses near-identical messages. The
 * summary travels for symptoms only, which have no message to be found by. Order is kept, so equal
 * evidence ranks in document order.
 */
export function buildSearchData(issues: readonly SearchIssue[]): SearchData {
  const data: SearchData = { version: 1, ids: [], titles: [], messages: [], names: [] };
  for (const issue of issues) {
    data.ids.push(issue.id === slugOf(issue.title) ? '' : issue.id);
    data.titles.push(issue.title);
    data.messages.push([...new Set(issue.errors.map((error) => error.text))]);
    const summary = issue.kind === 'symptom' ? [cutAtWord(issue.summary)] : [];
    data.names.push([...new Set([...issue.aliases, ...summary])].filter(Boolean));
  }
  return data;
}

function cutAtWord(text: string): string {
  if (text.length <= SUMMARY_LENGTH) return text;
  return text.slice(0, text.lastIndexOf(' ', SUMMARY_LENGTH));
}
