import type { Cause, Issue, Resolution, Step } from '#core/issue/issue.ts';

/** An issue with something else in place of each of its lists of blocks. */
export type IssueWith<List> = Omit<Issue, 'symptoms' | 'causes' | 'resolutions' | 'rest'> & {
  symptoms: List;
  causes: (Omit<Cause, 'content'> & { content: List })[];
  resolutions: (Omit<Resolution, 'intro' | 'steps'> & {
    intro: List;
    steps: (Omit<Step, 'content'> & { content: List })[];
  })[];
  rest: List;
};

/** Puts something else in place of each list of blocks: an `Issue` has `RootContent[]`. */
export function mapBlocks<From, To>(
  issue: IssueWith<From>,
  map: (list: From) => To,
): IssueWith<To> {
  return {
    ...issue,
    symptoms: map(issue.symptoms),
    causes: issue.causes.map((cause) => ({ ...cause, content: map(cause.content) })),
    resolutions: issue.resolutions.map(({ intro, steps, ...resolution }) => ({
      ...resolution,
      intro: map(intro),
      steps: steps.map((step) => ({ ...step, content: map(step.content) })),
    })),
    rest: map(issue.rest),
  };
}
