import type { Opening } from './find-errors.ts';
import { namesProblem } from './names-problem.ts';

/** `NuGet Error NU1301`, `Issue 1001`, `P1001`, `YN0018 - CACHE_CHECKSUM_MISMATCH`. */
const CODE =
  /\b(?:errors?|warnings?|issues?|exceptions?|events?|codes?)(?: (?:code|id))? #?[A-Z]{0,8}-?\d{3,6}\b|^\W*[A-Z]{1,8}-?\d{3,6}\b(?! \d)/i;
/** `Common error messages`, `Issue code reference`, `Error codes`. */
const REFERENCE =
  /\b(?:errors?|issues?|exceptions?|warnings?) (?:messages|codes?)(?: reference)?$/i;

/** What a section of that title opens with, in a document of that title; see `Opening`. */
export function openingOf(title: string, document: string): Opening {
  if (CODE.test(title) || REFERENCE.test(document.trim())) return 'code';
  return namesProblem(title) > 1 ? 'failure' : null;
}
