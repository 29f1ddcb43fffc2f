/**
 * Says whether sentences tell the reader to find something out, rather than to change something:
 * doing it then fixes nothing, and what comes next depends on what was seen.
 *
 * `You can verify the status by running the following command:` → true
 */
export function isCheck(sentences: readonly string[]): boolean {
  return sentences.some((sentence) => FINDS_OUT.test(sentence));
}

const FINDS_OUT =
  /\b(?:verify|look (?:at|up|for)|read (?:the|its|their)|see which|check (?:this|that|whether|if|the|for|it)|confirm (?:that|whether|the)|determine|find out|see (?:if|whether)|test (?:this|that|whether|the))\b/i;
