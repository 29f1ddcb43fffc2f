/** An address that the site publishes: a page, or a place on one. */
export interface Link {
  /** Below the site's base: `/issues/disk-full/`, `/guides/storage/#full`. */
  path: string;
  /** Id of the issue that it means; null for what belongs to none. */
  issue: string | null;
  /** Where it comes from, `storage.md:84`; null for what is made of the whole site. */
  source: string | null;
  /**
   * Present where the address is made from prose or from all issues together, as those of steps,
   * checks, questions and headings are: nobody chose it, so that it may move without anybody's leave.
   */
  derived?: true;
}

/** Parts a `source` at its last colon: `a.md:84` → `{ path: 'a.md', line: 84 }`. */
export function parseSource(source: string | null): { path: string; line: number } | null {
  const [, path, line] = /^(.+):(\d+)$/.exec(source ?? '') ?? [];
  return path === undefined ? null : { path, line: Math.max(1, Number(line)) };
}
