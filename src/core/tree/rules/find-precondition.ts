/**
 * Says whether a condition sums up what the reader has found out on the way here. It is then no
 * question: whoever stands at this step has answered it by getting here.
 *
 * `you've already determined that the service is running` → true
 */
export function isPrecondition(condition: string): boolean {
  return /^you(?:['’]ve| have)(?: already)? (?:determined|verified|confirmed|checked|ruled out|established|made sure|tried)\b/i.test(
    condition,
  );
}
