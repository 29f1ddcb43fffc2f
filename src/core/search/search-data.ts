/**
 * What a browser downloads to search: the texts, by column because columns compress better than
 * rows. The inverted index is made from them on arrival, since it would weigh more than they do.
 */
export interface SearchData {
  version: 1;
  /** Issue ids. An empty string stands for the slug of the title (`slugOf`). */
  ids: string[];
  titles: string[];
  /** For each issue, its documented messages, variants included. Empty for symptoms. */
  messages: string[][];
  /** For each issue, other names of it; for a symptom also its summary. */
  names: string[][];
}

/** The id that most issues have: `Can't sign in (403)` → `can-t-sign-in-403`. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
