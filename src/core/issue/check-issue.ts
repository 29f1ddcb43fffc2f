import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '#core/guide/report.ts';
import { readText } from '#core/guide/read-text.ts';
import { introducesError } from './introduces-error.ts';
import type { Issue } from './issue.ts';

/**
 * Reports what a reader of an issue would miss: `no-resolution`; `no-error-text` where the document
 * speaks of a message and doesn't quote it; `count` where it promises three reasons and lists two.
 */
export function checkIssue(issue: Issue, file: VFile): void {
  if (issue.resolutions.length === 0) {
    report(file, `Unexpected issue \`${issue.title}\` without a resolution, expected one`, {
      rule: 'no-resolution',
      place: { line: issue.source.line, column: 1 },
    });
  }
  checkQuoted(issue, file);
  checkCounts(issue, file);
}

function checkQuoted(issue: Issue, file: VFile): void {
  if (issue.errors.length > 0) return;
  const promised = issue.symptoms.find(
    (block) => block.type === 'paragraph' && introducesError(readText(block)) !== null,
  );
  if (promised === undefined) return;
  report(file, 'Unexpected announcement of a message, expected the message as text below it', {
    rule: 'no-error-text',
    place: promised.position,
  });
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const COUNTED =
  /\b(two|three|four|five|six|seven|eight|nine|[2-9]) (?:\w+ ){0,2}(?:reasons|causes|ways|methods|options|conditions|possibilities|solutions|workarounds|steps)\b[^.]*[:.]$/i;

function checkCounts(issue: Issue, file: VFile): void {
  const blocks = [
    ...issue.symptoms,
    ...issue.causes.flatMap((cause) => cause.content),
    ...issue.resolutions.flatMap(({ intro, steps }) => [
      ...intro,
      ...steps.flatMap((step) => step.content),
    ]),
  ];
  for (const [index, block] of blocks.entries()) {
    const listed = countItems(blocks[index + 1]);
    const match = block.type === 'paragraph' && listed > 0 ? COUNTED.exec(readText(block)) : null;
    const word = match?.[1]?.toLowerCase() ?? '';
    const promised = NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(word);
    if (match === null || promised === listed) continue;
    report(
      file,
      `Unexpected list of ${listed}, expected the ${word} that the text above it promises`,
      {
        rule: 'count',
        place: block.position,
      },
    );
  }
}

function countItems(block: RootContent | undefined): number {
  return block?.type === 'list' ? block.children.length : 0;
}
