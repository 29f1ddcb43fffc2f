/**
 * Gives a question its subject in full, where an earlier sentence names it with the same predicate:
 * whoever opens the page from a link has not read that sentence.
 *
 * `Is the service running?`, after `… means that the Print Spooler service is not running.` →
 * `Is the Print Spooler service running?`
 */
export function resolveSubject(question: string, earlier: readonly string[]): string {
  const [, verb, subject, predicate] =
    /^(Is|Are) (the \S+) (\S+(?: \S+){0,3})\?$/.exec(question) ?? [];
  if (!verb || !subject || !predicate) return question;
  const tail = ` ${verb.toLowerCase()} not ${predicate}`;
  const same = ` ${verb.toLowerCase()} ${predicate}`;
  for (const sentence of earlier) {
    const end = Math.max(sentence.indexOf(tail), sentence.indexOf(same));
    const start = sentence.lastIndexOf('the ', end);
    if (end === -1 || start === -1) continue;
    const named = sentence.slice(start, end);
    if (named.length > subject.length && named.split(' ').length <= 9) {
      return `${verb} ${named} ${predicate}?`;
    }
  }
  return question;
}
