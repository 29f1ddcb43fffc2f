const JUMP =
  /\b(?:go|skip|proceed|continue|move|jump)(?: on| ahead| directly)? (?:to|at|with|from) step (\d{1,2})\b/i;

/**
 * Finds the step that a sentence sends the reader to, by its number in the list (1-based).
 *
 * `If the lamp is on, skip to step 4.` → 4
 */
export function findJump(sentence: string): number | null {
  const [, step] = JUMP.exec(sentence) ?? [];
  return step === undefined ? null : Number(step);
}
