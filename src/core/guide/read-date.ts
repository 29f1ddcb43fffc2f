/** Keys that say when a document last changed, the plainest first; `date` may mean the first edition. */
export const DATE_KEYS = [
  'updated',
  'lastmod',
  'last_modified_at',
  'last_updated',
  'ms.date',
  'date',
] as const;

/**
 * Reads the day of a document's last change from its frontmatter, as `2026-01-31`; null where it
 * gives none that has one meaning. `ms.date` is month, day, year
 * (https://learn.microsoft.com/contribute/content/metadata); elsewhere `03/04/2026` could be either
 * of two days, so that only years in front are read.
 */
export function readDate(values: Readonly<Record<string, unknown>>): string | null {
  for (const key of DATE_KEYS) {
    const value = values[key];
    const day = typeof value === 'string' ? readDay(value.trim(), key === 'ms.date') : null;
    if (day !== null) return day;
  }
  return null;
}

function readDay(text: string, isAmerican: boolean): string | null {
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (year !== undefined) return toDay(year, month, day);
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(isAmerican ? text : '');
  return american ? toDay(american[3] ?? '', american[1] ?? '', american[2] ?? '') : null;
}

/** Null for a day that no calendar has. */
function toDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? null : iso;
}
