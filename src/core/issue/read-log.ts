import { isCommandLine } from './is-command-line.ts';
import { looksLikeError } from './looks-like-error.ts';

const FIELD =
  /^\s*(log name|source|date(?: and time)?|time|event id|event ?source|task category|level|type|user|computer|machine|keywords|opcode|id|severity|category|logger|thread|timestamp|process|version|provider|cause|resolution)\s*[:=]/i;
const MESSAGE_FIELD =
  /^\s*(?:description|message|error message|error description|details|exception|error)\s*[:=]\s*(.*)$/i;
/** Where a trace begins: stack frames, the position lines of PowerShell, wrapped CategoryInfo. */
const TRACE =
  /^\s*(?:at (?:line:\d|[\w$.<>/]+[.(:\\]|\S+:\d+)|\+ (?:CategoryInfo|FullyQualifiedErrorId|~)|\+\s+\S|~+\s*$|File "[^"]+", line \d|goroutine \d|stack ?trace|caused by: .*\n?\s+at|\.\.\. \d+ more)/i;
/** A console's prompt; lower case and `-` after it tell it from a quoted reply. */
const PROMPT =
  /^\s*(?:\$ |PS(?: [A-Za-z]:[^>]*)?> ?|[A-Za-z]:\\[^>\s]*> ?|[\w.-]+@[\w.-]+[^$#]{0,60}[$#] )\S/;
const STAMP =
  /^\s*(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d|\w{3} +\d+ \d\d:\d\d:\d\d|\[?\d\d:\d\d:\d\d|(?:ERROR|WARN(?:ING)?|FATAL|INFO|DEBUG)\b\s*[:[|]|(?:time|ts)=|(?:level|lvl|severity)=["']?(?:trace|debug|info|notice|warn|err|crit|fatal|panic)|[EWFI]\d{4} +\d\d:\d\d|<(?:[Dd]ate|[Tt]ime|[Tt]imestamp|DATE|TIME)>)/;

/** A line that its program calls a failure, as klog and logfmt do: `E1207 12:00 …`, `level=error …`. */
const LOUD =
  /(?:^\s*|: )[EF]\d{4} +\d\d:\d\d|\b(?:level|lvl|severity)=["']?(?:err|fatal|crit|panic)/;

/** How Python, JavaScript and Java end a trace, or begin a message. */
const EXCEPTION = /^\s*((?:[\w$]+\.)*\w*(?:Error|Exception|Warning|Interrupt|Exit)(?:: |$))/;

/**
 * Reads the messages out of a displayed block: console output, a dialog, an event-log entry.
 *
 * One block is one message, whatever its line breaks, without the trace below it. Of an event-log
 * entry it is the description, of several stamped log lines each line that reports a failure.
 *
 * `Event ID: 7000\nDescription: It failed.` → `['It failed.']`
 */
export function readLog(value: string): string[] {
  const all = value
    .replace(/\r/g, '')
    .split('\n')
    .filter((line) => !/^[$#>]?$/.test(line.trim()));
  // What was typed isn't what was answered.
  const typed = all.findLastIndex(
    (line, at) => PROMPT.test(line) || isRoots(line, all.slice(0, at)),
  );
  const lines = typed >= 0 && typed < all.length - 1 ? all.slice(typed + 1) : all;
  const fields = lines.filter((line) => FIELD.test(line)).length;
  if (fields >= 2) {
    const described = readDescription(lines);
    if (described !== null) return [described];
    const others = lines.filter((line) => !FIELD.test(line) && looksLikeError(line));
    if (others[0] !== undefined) return [others[0]];
  }
  const trace = lines.findIndex((line) => /\bTraceback \(most recent/.test(line));
  if (trace >= 0) {
    const after = lines.slice(trace + 1);
    const last =
      after.findLast((line) => EXCEPTION.test(line)) ??
      after.findLast((line) => /^[\w.]+(?:: |$)/.test(line));
    return last === undefined ? [] : [last.trim()];
  }
  const listed = readReference(lines);
  if (listed !== null) return listed;
  const stamped = lines.filter((line) => STAMP.test(line));
  if (stamped.length > 1 && stamped.length >= lines.length / 2) {
    const failures = stamped.filter((line) => LOUD.test(line) || looksLikeError(line));
    return failures.length > 0 ? failures : stamped.slice(0, 1);
  }
  const said = withoutProgress(lines);
  const end = said.findIndex((line, index) => index > 0 && TRACE.test(line));
  const message = (end > 0 ? said.slice(0, end) : said).map((line) => line.trim()).join(' ');
  return message === '' ? [] : [message];
}

/** What a program calls an error: `error: …`, `FATAL: …`, `Error response from daemon: …`. */
const CALLED =
  /^\s*(?:\[?(?:error|fatal|panic)\]?:|\[?(?:ERROR|Error|FATAL|Fatal|PANIC)\b[\]: ]|error [a-z]+ing\b)/;
/** A line that the next one goes on from; `Password:` alone asks for something. */
const UNENDED = /(?<!^\s*\w+)[:,;]\s*$/;

/** Without what a program said before it failed: `Pushing 12.9MB/705.7MB`, above `error parsing …`. */
function withoutProgress(lines: readonly string[]): readonly string[] {
  const failed = lines.findIndex((line) => CALLED.test(line));
  const above = lines.slice(0, Math.max(failed, 0));
  const isProgress =
    above.length > 0 &&
    !above.some((line) => looksLikeError(line)) &&
    !UNENDED.test(above.at(-1) ?? '');
  return isProgress ? lines.slice(failed) : lines;
}

/** A command behind the prompt of an administrator; a remark below output begins the same way. */
function isRoots(line: string, above: readonly string[]): boolean {
  if (!/^\s*# ?[a-z]/.test(line) || !isCommandLine(line.replace(/^\s*# ?/, ''))) return false;
  return !above.some((one) => looksLikeError(one));
}

/** A reference lists them line by line, some with the program that says it: `(Firefox)`. */
function readReference(lines: readonly string[]): string[] | null {
  const named = lines.filter((line) => /^[\w$.]*(?:Error|Exception): \S/.test(line));
  if (named.length < 2 || named.length * 3 < lines.length * 2) return null;
  if (lines.some((line) => TRACE.test(line))) return null;
  const isSaid = named.filter((line) => SAID_BY.test(line)).length > 1;
  return isSaid ? named.map((line) => line.replace(SAID_BY, '')) : named;
}

const ENGINE =
  '(?:Firefox|Chrome|Chromium|Safari|Edge|Opera|IE|Internet Explorer|V8(?:-based)?|Node(?:\\.js)?|Deno|Bun)';
const SAID_BY = new RegExp(` \\(${ENGINE}(?:(?:,| &| and) ${ENGINE})*\\)$`);

function readDescription(lines: readonly string[]): string | null {
  const start = lines.findIndex((line) => MESSAGE_FIELD.test(line));
  if (start < 0) return null;
  const first = MESSAGE_FIELD.exec(lines[start] ?? '')?.[1] ?? '';
  const rest: string[] = [];
  for (const line of lines.slice(start + 1)) {
    if (FIELD.test(line) || TRACE.test(line)) break;
    rest.push(line.trim());
  }
  return [first.trim(), ...rest].join(' ').trim() || null;
}
