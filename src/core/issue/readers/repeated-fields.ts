import { readText } from '#core/guide/read-text.ts';
import { firstSentence } from '#core/issue/first-sentence.ts';
import { listBlocks, type Part } from '#core/issue/part.ts';
import { namesProblem } from '#core/issue/names-problem.ts';
import { isAside, isCause, isFix, isSymptom } from '#core/issue/part-roles.ts';
import { openIssue, type ReadIssue, type Reader, type Reading } from '#core/issue/read-issue.ts';
import { splitProse } from '#core/issue/split-prose.ts';

/**
 * Reads a part that tells several issues one after the other with the same labels: each symptom
 * after a fix begins the next issue.
 *
 * ```markdown
 * **Issue:** The page is blank.
 * **Workaround:** Reload it.
 * **Issue:** The menu is missing.
 * **Workaround:** Sign in again.
 * ```
 * → two issues, titled by their first sentences
 */
export const repeatedFields: Reader = {
  name: 'repeated-fields',
  read(part) {
    const issues: ReadIssue[] = [];
    const before: Part[] = [];
    let answered = true;
    for (const child of part.parts) {
      const current = issues.at(-1);
      if (isSymptom(child) && child.label?.role !== 'variant' && answered) {
        issues.push(openRun(child));
        answered = answersItself(child);
      } else if (current === undefined) before.push(child);
      else if (isSymptom(child)) current.symptoms.push(child);
      else if (isCause(child)) current.causes.push(child);
      else if (isFix(child)) current.fixes.push(child);
      else current.rest.push(...listBlocks(child, true));
      const last = issues.at(-1);
      if (last !== undefined) {
        last.endLine = Math.max(last.endLine, child.endLine);
        answered = isAnswered(last);
      }
      if (isAside(child)) answered ||= issues.length > 0 && answered;
    }
    const complete = issues.filter(isAnswered);
    const asked = complete.filter((issue) => issue.title.endsWith('?'));
    if (asked.length > 0 && asked.length === complete.length) return readQuestions(asked);
    if (complete.length < 2 || before.some((child) => isFix(child) || isCause(child))) return null;
    return { sure: 0.9, why: `${issues.length} runs of the same labels`, issues };
  },
};

function isAnswered({ symptoms, causes, fixes }: ReadIssue): boolean {
  return causes.length + fixes.length > 0 || symptoms.some(answersItself);
}

/** `**Error:** *It failed.*`, and below it in prose what to do. */
function answersItself(part: Part): boolean {
  const isLabel = part.form === 'label' && part.label?.role === 'error';
  return isLabel && splitProse(part.blocks).fix.length > 0;
}

/** Of questions and answers (`**Q: …**`, `A: …`) those count that ask about a problem. */
function readQuestions(asked: ReadIssue[]): Reading | null {
  const issues = asked.filter((issue) => namesProblem(issue.title) > 0);
  return { sure: 0.9, why: `${asked.length} questions with answers`, issues };
}

function openRun(symptom: Part): ReadIssue {
  const issue = openIssue(symptom, titleOf(symptom));
  issue.symptoms.push(symptom);
  return issue;
}

function titleOf(part: Part): string {
  if (part.label?.name != null) return part.form === 'label' ? part.label.name : part.title;
  if (part.form !== 'label' || part.label?.ordinal != null) return part.title;
  const first = part.blocks[0];
  return first === undefined ? part.title : firstSentence(readText(first)) || part.title;
}
