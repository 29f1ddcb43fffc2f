import { createHash } from 'node:crypto';

/**
 * Hashes the lines of a document that an issue is written on: the first 8 hex digits of SHA-256.
 * Line ends, and blanks at the end of a line or of the text, make no difference.
 *
 * `line` and `endLine` are 1-based and both belong to the issue.
 */
export function hashIssueText(
  document: string,
  { line, endLine }: { line: number; endLine: number },
): string {
  const text = document
    .split(/\r\n|\n|\r/)
    .slice(line - 1, endLine)
    .map((one) => one.trimEnd())
    .join('\n')
    .trimEnd();
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
