import type { RootContent } from 'mdast';
import { readText } from '#core/guide/read-text.ts';
import { findErrors } from '#core/issue/find-errors.ts';
import { findTitleErrors } from '#core/issue/find-title-errors.ts';
import { namesProblem } from '#core/issue/names-problem.ts';
import { isShown, openingOf } from '#core/issue/opening-of.ts';
import { listBlocks, type Part } from '#core/issue/part.ts';
import { isAside, isCause, isField, isFix } from '#core/issue/part-roles.ts';
import { openIssue, type Reader, type Reading, type Scope } from '#core/issue/read-issue.ts';
import { splitProse } from '#core/issue/split-prose.ts';

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
 * is a collection (`Error codes`) that the text neither explains nor answers.
 */
export const proseSection: Reader = {
  name: 'prose-section',
  read(part, scope) {
    if (part.parts.some(isField) || isFix(part) || isCause(part) || isAside(part)) return null;
    const inner = part.parts.filter(
      (child) => (!isAside(child) || child.parts.length > 0) && scope.readInner(child).length > 0,
    );
    const named = isShown(part.title, part.blocks) ? 2 : namesProblem(part.title);
    if (named < 0) return null;
    if (inner.length > 0) return readAbove(part, inner, scope);
    if (named === 1 && part.form !== 'document' && restates(part.title, scope.guide.title))
      return null;
    const prose = proseOf(part);
    const { cause, causeSentences, fix } = splitProse(prose);
    const answered = fix.length > 0 || part.parts.some((child) => !isAside(child));
    const explained = cause.length > 0 || causeSentences.length > 0;
    const isAbout = scope.isAboutProblems(part);
    const { title } = part;
    const opens = openingOf({ title, blocks: prose, document: scope.guide.title, isAbout });
    const quotes = findErrors(withoutFix(prose, fix, named), false, opens).length > 0;
    const isBare = !answered && !explained && !(quotes && (isAbout || opens === 'code'));
    if (isBare && (named < 2 || COLLECTION.test(part.title))) return null;
    const score =
      named +
      (findTitleErrors(part).length > 0 ? 1 : 0) +
      (quotes ? (isAbout ? 3 : 2) : 0) +
      (explained ? 1 : 0) +
      (answered ? 1 : 0) +
      (namesProblem(scope.guide.title) > 0 ? 1 : 0);
    // In a manual, a heading with `no` or `missing` is as likely a feature.
    const needed = isAbout ? 3 : 5;
    if (score < needed || readText(prose).length < 20) return null;
    const issue = openIssue(part);
    issue.lead = prose;
    for (const child of part.parts) {
      if (isTold(child, part)) continue;
      if (isAside(child)) issue.rest.push(...listBlocks(child, true));
      else issue.fixes.push(child);
    }
    return {
      sure: 0.5,
      why: `prose about a problem, ${score} signs of ${needed}`,
      issues: [issue],
    };
  },
};

/**
 * A problem that a section tells of before others, in sections of their own below it: only where it
 * quotes what is seen, and says why or what to do.
 */
function readAbove(part: Part, inner: readonly Part[], scope: Scope): Reading | null {
  const { title, blocks, form } = part;
  if (form === 'document' || !scope.isAboutProblems(part)) return null;
  const { cause, causeSentences, fix } = splitProse(blocks);
  if (cause.length === 0 && causeSentences.length === 0 && fix.length === 0) return null;
  const opens = openingOf({ title, blocks, document: scope.guide.title, isAbout: true });
  // An introduction quotes what the problems below it are, too.
  const below = readText(part.parts.flatMap((child) => listBlocks(child)));
  const told = withoutFix(blocks, fix, namesProblem(title));
  if (findErrors(told, false, opens).every(({ text }) => below.includes(text))) return null;
  const endLine = Math.min(...part.parts.map(({ line }) => line)) - 1;
  const issue = { ...openIssue({ ...part, endLine }), lead: blocks };
  const others = inner.flatMap((child) => scope.readInner(child));
  return {
    sure: 0.5,
    why: `prose about a problem, above ${others.length} others`,
    issues: [issue, ...others],
  };
}

/** Blocks at the beginning of a section in which a message is, even if a command was typed before it. */
const BEGINNING = 2;

/** What a section tells besides what it says to do; `named` as `namesProblem` says. */
function withoutFix(
  blocks: readonly RootContent[],
  fix: readonly RootContent[],
  named: number,
): RootContent[] {
  const begins = named > 1 ? BEGINNING : 0;
  return blocks.filter((block, at) => at < begins || !fix.includes(block));
}

/** `Diagnose timeouts` in an article called `Timeouts` is a part of its answer. */
function restates(title: string, guideTitle: string): boolean {
  const own = title.toLowerCase();
  const words = guideTitle.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.length > 0 && words.every((word) => own.includes(word));
}

const COLLECTION = /\b(?:errors|codes|issues|problems|messages|limitations|scenarios)$/i;

/** An article of one piece puts its prose under `Summary` and `More information`, too. */
function proseOf(part: Part): RootContent[] {
  const told = part.parts.filter((child) => isTold(child, part));
  return [...part.blocks, ...told.flatMap((child) => child.blocks)];
}

function isTold(child: Part, part: Part): boolean {
  return (
    part.form === 'document' &&
    isAside(child) &&
    child.parts.length === 0 &&
    /summary|more/.test(child.label?.role ?? '') &&
    child.label?.target === null
  );
}
