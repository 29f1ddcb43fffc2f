import { matchLabel } from '#core/issue/match-label.ts';
import { listBlocks, type Part } from '#core/issue/part.ts';
import { isCause, isFix, isSameInstance, isSymptom } from '#core/issue/part-roles.ts';
import { openIssue, type Reader } from '#core/issue/read-issue.ts';

/**
 * Reads numbered or named errors whose answers stand elsewhere under the same name: in tabs, or as
 * `Resolution for error 1`. Answers that name none belong to all.
 *
 * ```markdown
 * ## Error 1
 * > The disk is full.
 * ## Error 2
 * > The disk is read-only.
 * ## Resolution
 * ### Error 1
 * Delete files.
 * ### Error 2
 * Remount it.
 * ```
 * → two issues with one resolution each
 */
export const pairedParts: Reader = {
  name: 'paired-parts',
  read(part) {
    const instances = part.parts.filter(
      (child) => isSymptom(child) && (child.label?.ordinal != null || child.label?.name != null),
    );
    if (instances.length < 2) return null;
    const answers = part.parts.filter((child) => isFix(child) || isCause(child));
    const paired = answers.filter((answer) =>
      instances.some((instance) => answersFor(answer, instance).length > 0),
    );
    if (paired.length === 0) return null;
    const issues = instances.map((instance) => {
      const issue = openIssue(instance);
      issue.symptoms.push(instance);
      for (const answer of answers) {
        const own = paired.includes(answer) ? answersFor(answer, instance) : [answer];
        (isCause(answer) ? issue.causes : issue.fixes).push(...own);
      }
      return issue;
    });
    const rest = part.parts.filter(
      (child) => !instances.includes(child) && !answers.includes(child),
    );
    issues.at(-1)?.rest.push(...rest.flatMap((child) => listBlocks(child, true)));
    return { sure: 0.95, why: `answers named after ${instances.length} errors`, issues };
  },
};

function answersFor(answer: Part, instance: Part): Part[] {
  const target = answer.label?.target;
  if (target != null) {
    const label = matchLabel(target);
    const isMeant = label !== null && isSameInstance({ ...answer, label, title: target }, instance);
    return isMeant ? [answer] : [];
  }
  // What the answer says before its parts holds for each of them.
  return answer.parts
    .filter((inner) => isSameInstance(inner, instance))
    .map((inner) => ({
      ...inner,
      label: answer.label,
      blocks: [...answer.blocks, ...inner.blocks],
    }));
}
