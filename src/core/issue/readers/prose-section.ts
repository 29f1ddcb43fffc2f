import { readText } from '#core/guide/read-text.ts';
import { findErrors } from '../find-errors.ts';
import { findTitleErrors } from '../find-title-errors.ts';
import { namesProblem } from '../names-problem.ts';
import { listBlocks } from '../part.ts';
import { isAside, isField } from '../part-roles.ts';
import { openIssue, type Reader } from '../read-issue.ts';
import { splitProse } from '../split-prose.ts';

/**
 * Reads a section without any labels that tells of a problem by its heading and its prose.
 *
 * ```markdown
 * ## 502 Bad Gateway after an upgrade
 * This happens when the worker is slow. To fix it, restart the worker.
 * ```
 * → one issue; cause and resolution from the sentences that tell them
 *
 * Instructions and topics (`Collect the logs`, `How to …`, `Overview`) are no issues, and neither
 * is a failure that the text neither quotes, explains nor answers.
 */
export const proseSection: Reader = {
  name: 'prose-section',
  read(part, scope) {
    if (part.parts.some(isField) || isAside(part)) return null;
    const inner = part.parts.filter(
      (child) => (!isAside(child) || child.parts.length > 0) && scope.readInner(child).length > 0,
    );
    if (inner.length > 0) return null;
    const named = namesProblem(part.title);
    if (named < 0 || (part.label !== null && part.label.name === null)) return null;
    const { cause, causeSentences, fix } = splitProse(part.blocks);
    const quotes = findErrors(part.blocks, false).length > 0;
    const titled = findTitleErrors(part).length > 0;
    const answered = fix.length > 0 || part.parts.length > 0;
    const explained = cause.length > 0 || causeSentences.length > 0;
    const score =
      named +
      (titled ? 1 : 0) +
      (quotes ? 2 : 0) +
      (explained ? 1 : 0) +
      (answered ? 1 : 0) +
      (scope.guide.path !== '' && namesProblem(scope.guide.title) > 0 ? 1 : 0);
    const isAnswered = answered || explained || quotes;
    if (
      score < 3 ||
      (named < 2 && !isAnswered) ||
      part.blocks.length === 0 ||
      readText(part.blocks).length < 20
    )
      return null;
    const issue = openIssue(part);
    issue.lead = part.blocks;
    for (const child of part.parts) {
      if (isAside(child)) issue.rest.push(...listBlocks(child, true));
      else issue.fixes.push(child);
    }
    return { sure: 0.5, why: `prose about a problem, ${score} signs of 3`, issues: [issue] };
  },
};
