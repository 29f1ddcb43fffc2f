import { listBlocks } from '#core/issue/part.ts';
import { isAside, isCause, isFix } from '#core/issue/part-roles.ts';
import type { Reader } from '#core/issue/read-issue.ts';

/**
 * Reads sections that are issues of their own, followed by an answer that all of them share.
 *
 * ```markdown
 * ## Error 1: Sign in first
 * ### Cause
 * ## Error 2: Use another account
 * ### Cause
 * ## Resolution
 * ```
 * → two issues with the same resolution
 */
export const sharedFix: Reader = {
  name: 'shared-fix',
  read(part, scope) {
    const shared = part.parts.filter((child) => isFix(child) || isCause(child));
    const others = part.parts.filter((child) => !shared.includes(child) && !isAside(child));
    if (
      shared.length === 0 ||
      others.some(
        (child) =>
          child.label !== null && child.label.name === null && child.label.ordinal === null,
      )
    )
      return null;
    const issues = others.flatMap((child) => scope.readInner(child));
    if (issues.length < 2) return null;
    const complete = issues.map((issue) => ({
      ...issue,
      causes: issue.causes.length > 0 ? issue.causes : shared.filter(isCause),
      fixes: issue.fixes.length > 0 ? issue.fixes : shared.filter(isFix),
    }));
    const last = complete.at(-1);
    if (last !== undefined) {
      last.rest = [
        ...last.rest,
        ...part.parts.filter(isAside).flatMap((child) => listBlocks(child, true)),
      ];
    }
    return { sure: 0.85, why: `${issues.length} sections with a shared answer`, issues: complete };
  },
};
