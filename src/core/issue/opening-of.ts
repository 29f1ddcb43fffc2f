import type { Opening } from './find-errors.ts';
import { namesProblem } from './names-problem.ts';

/** `NuGet Error NU1301`, `Issue 1001`, `P1001`, `YN0018 - CACHE_CHECKSUM_MISMATCH`. */
const CODE =
  /\b(?:[Ee]rror|ERROR|[Ww]arning|[Ii]ssue|[Ee]xception|[Ee]vent|[Cc]ode)(?: (?:[Cc]ode|I[Dd]))? #?[A-Z]{0,8}-?\d{3,6}\b|^(?!(?:SHA|MD|UTF|ISO|RFC|AES|RSA|KB|CP|CVE)-?\d)[A-Z]{1,8}-?\d{3,6}(?=$|:| [-–—])/;
/** `Common error messages`, `Issue code reference`, `Error codes`. */
const REFERENCE =
  /\b(?:errors?|issues?|exceptions?|warnings?) (?:messages|codes?)(?: reference)?$/i;

/** What a section of that title opens with, in a document of that title; see `Opening`. */
export function openingOf(title: string, document: string): Opening {
  if (CODE.test(title)) return 'code';
  const named = namesProblem(title);
  if (REFERENCE.test(document.trim()) && named >= 0) return 'reference';
  return named > 1 ? 'failure' : null;
}
