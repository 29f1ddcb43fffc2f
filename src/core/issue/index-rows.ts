import type { IssueIndex } from './issue-index.ts';

/** One issue as a flat row, for comparing an index with labels made by hand. */
export interface IndexRow {
  source: string;
  title: string;
  errors: string[];
  causes: number;
  resolutions: number;
  /** Numbered steps of the first resolution; 0 where the author didn't number. */
  steps: number;
  commands: string[];
}

/** Flattens an index to one row an issue; other wordings of an error aren't listed. */
export function toRows(index: IssueIndex): IndexRow[] {
  return index.issues.map((issue) => ({
    source: issue.source.path,
    title: issue.title,
    errors: issue.errors.filter((error) => error.variant !== true).map((error) => error.text),
    causes: issue.causes.length,
    resolutions: issue.resolutions.length,
    steps: issue.resolutions[0]?.ordered === true ? issue.resolutions[0].steps.length : 0,
    commands: [
      ...new Set(
        issue.resolutions.flatMap((resolution) =>
          resolution.steps.flatMap((step) => step.commands),
        ),
      ),
    ],
  }));
}
