/** What has failed: the step just done, or all that was to mend the problem so far. */
export type Failure = 'step' | 'problem';

/**
 * Finds the failure of what stands before a condition; null for a fact about the world.
 *
 * - `this fails`, `that doesn't work` → step
 * - `you still can't connect`, `the error persists`, `the add-in still doesn't load` → problem
 * - `the service is not running` → null
 */
export function findFailure(condition: string): Failure | null {
  if (STEP.some((pattern) => pattern.test(condition))) return 'step';
  return PROBLEM.some((pattern) => pattern.test(condition)) ? 'problem' : null;
}

const STEP = [
  /^(?:this|that|it|the (?:command|test|attempt|sign-in|step))(?: also| still)? fails$/i,
  /^(?:this|that|it|none of (?:this|these|them))(?: step| method)? (?:does ?n[o'’]t|did ?n[o'’]t|does not|did not) (?:work|help|succeed|resolve|fix)\b/i,
];

const PROBLEM = [
  /\bstill (?:can(?:not|'t|’t)|fails?|happens|occurs|see|get|receive|have|not|un\w+ful)\b/i,
  /\bstill (?:does|do|is|are)(?:n['’]t| not)\b|\b(?:does|do|is|are)(?:n['’]t| not) still\b/i,
  /\bfails? again$|\byou continue to (?:see|get|receive|have|experience)\b/i,
  /^(?:the|this|that) (?:\w+ )?(?:issue|problem|error|message) (?:\w+ )?(?:persists|continues|remains|occurs again|comes back|returns)/i,
  /^(?:the|this|your) (?:\w+ )?(?:issue|problem|error) (?:is|was|has)(?: not|n['’]t)(?: been)? (?:resolved|fixed|solved)\b/i,
];
