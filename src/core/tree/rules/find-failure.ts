/**
 * Says whether a condition is the failure of the step before it, rather than a fact about the world.
 *
 * `this fails`, `that doesn't work`, `you still can't connect`, `the error persists`,
 * `the problem continues` → true; `the service is not running` → false
 */
export function isFailure(condition: string): boolean {
  return FAILURE.some((pattern) => pattern.test(condition));
}

const FAILURE = [
  /^(?:this|that|it|the (?:command|test|attempt|sign-in|step))(?: also| still)? fails$/i,
  /^(?:this|that|it|none of (?:this|these|them))(?: step| method)? (?:does ?n[o'’]t|did ?n[o'’]t|does not|did not) (?:work|help|succeed|resolve|fix)\b/i,
  /\bstill (?:can(?:not|'t|’t)|fails?|happens|occurs|see|get|receive|have)\b/i,
  /^(?:the|this|that) (?:\w+ )?(?:issue|problem|error|message) (?:\w+ )?(?:persists|continues|remains|occurs again|comes back|returns)/i,
];
