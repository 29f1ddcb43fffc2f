import { findErrors } from '#core/issue/find-errors.ts';
import { namesProblem } from '#core/issue/names-problem.ts';
import { listBlocks, type Part } from '#core/issue/part.ts';
import { isAside, isCause, isField, isFix, isSymptom, ownsAnswer } from '#core/issue/part-roles.ts';
import { openIssue, type ReadIssue, type Reader } from '#core/issue/read-issue.ts';

/**
 * Reads a part whose fields are labelled, once each: the classic support article, or a section of
 * one, with headings, bold labels, labelled list items or tabs for its symptoms, cause and fix.
 *
 * ```markdown
 * ## Failed to connect
 * The connection needs the agent.
 * - **Error**: *Agent not found.*
 * - **Resolution**: Start the agent.
 * ```
 * → one issue, titled `Failed to connect`, one error text, one resolution
 *
 * Sections beside the fields that have answers of their own are issues of their own.
 */
export const labelledFields: Reader = {
  name: 'labelled-fields',
  read(part, scope) {
    const fields = part.parts.filter(isField);
    if (fields.length === 0) return null;
    const own = openIssue(part);
    own.lead = part.blocks;
    const inner: ReadIssue[] = [];
    for (const child of part.parts) {
      if (isSymptom(child) && isOwnIssue(child, part)) inner.push(...scope.readInner(child));
      else if (isSymptom(child) || isSummary(child)) own.symptoms.push(child);
      else if (isCause(child)) own.causes.push(child);
      else if (isFix(child)) own.fixes.push(child);
      else if (!isAside(child) && scope.readInner(child).length > 0) {
        inner.push(...scope.readInner(child));
      } else own.rest.push(...listBlocks(child, true));
    }
    if (!isIssue(own, part, scope.isAboutProblems(part))) {
      if (inner.length === 0) return null;
      return { sure: 0.4, why: 'sections with answers of their own', issues: inner };
    }
    const roles = [...new Set(fields.map((field) => field.label?.role))].join(', ');
    return { sure: 0.8, why: `labelled parts: ${roles}`, issues: [own, ...inner] };
  },
};

/** `Error: It failed` with a fix inside is an issue, `Symptoms` with a cause inside is not. */
function isOwnIssue(part: Part, parent: Part): boolean {
  if (part.label?.name == null && part.label?.ordinal == null) return false;
  if (ownsAnswer(part)) return true;
  // Sections named after errors answer them in prose, unless the page has an answer for all.
  const isSection = part.form === 'heading' || part.form === 'details';
  return (
    isSection && part.label.name !== null && !parent.parts.some((one) => isFix(one) || isCause(one))
  );
}

/** Articles without a `Symptoms` part tell them in their summary. */
function isSummary(part: Part): boolean {
  return part.label?.role === 'summary' && part.label.target === null;
}

/** A fix alone is no issue: instructions have procedures, too, unless all is about problems. */
function isIssue(issue: ReadIssue, part: Part, isAbout: boolean): boolean {
  const { symptoms, causes, fixes } = issue;
  const seen = symptoms.some(isSymptom);
  if (!seen && causes.length + fixes.length === 0) return false;
  if (part.label?.role === 'error') return true;
  if (seen && causes.length + fixes.length > 0) return true;
  if (part.form === 'document' && symptoms.some(isPlainSymptom)) return true;
  if (isAbout && fixes.length > 0 && findErrors(part.blocks, false).length > 0) return true;
  // Nothing is worked around, and nothing has both a cause and a fix, but a problem.
  const named = namesProblem(part.title);
  if (named < 0) return false;
  if (causes.length > 0 && fixes.length > 0) return true;
  if (part.form === 'document' && fixes.some((fix) => fix.label?.role === 'workaround'))
    return true;
  return named > 0 || (named === 0 && part.form === 'document' && fixes.some(isPlainFix));
}

/** `Resolution` answers a problem; `Method 1` and `Procedure` answer a task as well. */
function isPlainFix(part: Part): boolean {
  return /^(?:resolutions?|solutions?|fix|l(?:ö|oe)sung(?:en)?|behebung|r[ée]solution|soluci[oó]n(?:es)?|resoluci[oó]n)$/i.test(
    part.title.trim(),
  );
}

/** `Symptoms` tells of a problem; `Description` and `Behavior` open any reference page. */
function isPlainSymptom(part: Part): boolean {
  return (
    isSymptom(part) &&
    /^(?:sympt[oô]m|probl[eè]m|issue|known issue|error|fehler|erreur|message d['’]erreur|s[ií]ntoma|mensaje de error)/i.test(
      part.title.trim(),
    )
  );
}
