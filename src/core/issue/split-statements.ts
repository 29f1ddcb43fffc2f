import { fenceKind } from './fence-kind.ts';
import { isCommandLine } from './is-command-line.ts';

const PROMPT =
  /^\s*(?:PS(?: [A-Za-z]:[^>]*)?>+|[A-Za-z]:\\[^>\s]*>|\[?[\w.-]+@[\w.-]+[^$#\]]{0,60}\]?[$#]|[$#%>](?= ))\s*/;
/** Who writes it before one command writes it before all; `>` and `%` may be something else. */
const SHELL_PROMPT = /^\s*(?:\$ |[\w.-]+@[\w.-]+[^$#]{0,60}[$#] )/;
const HERE_DOCUMENT = /(?<![<\w(])<<[-~]?[ ]?(["']?)([A-Za-z_]\w*)\1(?![\w>])/;
const COMMENT = /^\s*(?:#(?!>)|REM\b|::|\/\/|--\s)/i;
const CONTINUED = /(?:\\|`|\^|\||&&|,|\{|\()\s*$/;
const DEFINITION = /^\s*(?:function\s+[\w:-]+|[\w-]+\s*\(\)\s*\{|param\s*\(|#!\/)/m;
const OUTPUT_LINE = /^\s*(?:-{3,}|={3,}|[A-Z][\w ]{0,30}\s+:\s)|^\s*(?:\.\.\.|…)\s*$/;

/**
 * Splits a code block into the statements that the reader is told to run, without prompts,
 * comments and output. A continued statement stays one, with its line breaks.
 *
 * `$ kubectl get pods\nNAME  READY` → `['kubectl get pods']`
 */
export function splitStatements(value: string, lang: string | null | undefined): string[] {
  const kind = fenceKind(lang);
  // A program is run as a whole.
  if (kind === 'shell' && DEFINITION.test(value)) return [value.trim()];
  if (kind === 'output' || kind === 'data') return [];
  const lines = value.replace(/\r/g, '').split('\n');
  const isSession = lines.some((line) => SHELL_PROMPT.test(line));
  const prompted = lines.filter((line) => PROMPT.test(line) && !/^\s*#/.test(line));
  const sure = kind === 'shell' || (kind === 'session' && prompted.length === 0);
  if (kind !== 'shell' && prompted.length > 0) return joinContinued(lines, true);
  if (prompted.length > 0)
    return joinContinued(lines, isSession || prompted.length * 2 >= lines.length);
  const statements = joinContinued(lines, false);
  if (sure && kind === 'shell') return statements;
  return statements.every((one) => !isCommandLine(one, true))
    ? []
    : statements.filter((one) => isCommandLine(one, true));
}

function joinContinued(lines: readonly string[], promptedOnly: boolean): string[] {
  const statements: string[] = [];
  const ends = new Set(lines.map((line) => line.trim()));
  let open: string[] | null = null;
  /** The line that ends an open here-document, which is all text. */
  let until: string | null = null;
  for (const line of lines) {
    if (until !== null) {
      open?.push(line);
      if (line.trim() !== until) continue;
      until = null;
      statements.push((open ?? []).join('\n').trim());
      open = null;
      continue;
    }
    if (open === null && /^\s*\{/.test(line) && statements.length > 0) {
      open = [statements.pop() ?? '', line.trimEnd()];
    } else if (open === null) {
      if (line.trim() === '' || (COMMENT.test(line) && !isRootPrompt(line) && !promptedOnly))
        continue;
      // Where `$` is the prompt, what `#` stands before is mostly a comment.
      const isPrompted = PROMPT.test(line) && (!/^\s*#/.test(line) || isRootPrompt(line));
      if (promptedOnly && !isPrompted) continue;
      if (!isPrompted && (OUTPUT_LINE.test(line) || /^\s*[}\])]+[;,]?\s*$/.test(line))) continue;
      open = [line.replace(isRootPrompt(line) ? /^\s*#\s*/ : PROMPT, '').trim()];
    } else open.push(line.trimEnd());
    const text = open.join('\n');
    const end = HERE_DOCUMENT.exec(line)?.[2];
    if (end !== undefined && ends.has(end)) {
      until = end;
      continue;
    }
    if (CONTINUED.test(line) || isUnbalanced(text)) continue;
    if (text.trim() !== '') statements.push(text.trim());
    open = null;
  }
  if (open !== null && open.join('').trim() !== '') statements.push(open.join('\n').trim());
  return statements;
}

/** `# systemctl restart x` is typed by root; `# Restart the service` is a comment. */
function isRootPrompt(line: string): boolean {
  return (
    /^\s*# [a-z]/.test(line) && isCommandLine(line.replace(/^\s*#\s*/, '')) && !/[.:]$/.test(line)
  );
}

/** Whether a script block is still open; quotes are left out, since prose apostrophes abound. */
function isUnbalanced(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === '{') depth++;
    else if (char === '}') depth--;
  }
  return depth > 0;
}
