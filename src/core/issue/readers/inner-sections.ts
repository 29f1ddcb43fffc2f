import type { Part } from '#core/issue/part.ts';
import { isAside, isCause, isFix } from '#core/issue/part-roles.ts';
import type { Reader } from '#core/issue/read-issue.ts';

/**
 * Reads a part that collects issues, one in each of some sections: a troubleshooting page, a list
 * of known issues, `## Troubleshooting` at the end of a manual.
 *
 * ```markdown
 * ## Troubleshooting
 * ### Can't sign in
 * ### The list is empty
 * ```
 * → the issues of its sections
 */
export const innerSections: Reader = {
  name: 'inner-sections',
  read(part, scope) {
    const issues = part.parts
      .filter((child) => !isNumberedAnswer(child) && (!isAside(child) || child.parts.length > 0))
      .flatMap((child) => scope.readInner(child));
    return issues.length > 0 ? { sure: 0.3, why: 'sections that hold issues', issues } : null;
  },
};

/** `Method 2` of a manual is no issue, whatever it tells. */
function isNumberedAnswer(part: Part): boolean {
  return (isFix(part) || isCause(part)) && part.label?.ordinal != null;
}
