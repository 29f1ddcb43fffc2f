import { RUNNERS, trimEnd } from './is-run.ts';

/** Commands that look at a file or a folder, or change it, and never run it; `sudo` may stand before. */
const HANDLES_FILES =
  /^(?:sudo\s+)?(?:cat|less|more|head|tail|ls|dir|type|cd|cp|copy|mv|move|rm|del|mkdir|md|rmdir|rd|touch|stat|chmod|chown|chgrp|icacls|attrib|grep|findstr|tar|zip|unzip|notepad(?:\.exe)?|nano|vim?|(?:get|test|remove|copy|move|rename|clear|resolve|split|unblock)-\w+)(?=\s|$)/i;
const PROMPT = /^\s*(?:(?:PS )?[A-Z]:[^>]*>+|PS[^>]*>+|\S*[$#%>])\s+/;
const PATH = /^(?:[a-z]:\\|\\\\|[/~.])/i;

/**
 * Whether a value may be run though it stands among arguments: as what a pipe hands to something that
 * runs it (`echo … | sh`), or as the file of a command that is not known to leave files alone
 * (`sudo -u ann /opt/run.sh`, `. /opt/run.sh`, `Start-Process …`).
 *
 * @param code all of it; the value stands from `start` to `end`
 * @param documented what the document has there
 */
export function mayBeRun(code: string, start: number, end: number, documented: string): boolean {
  const rest = /^(?:[^\n\\`]|[\\`]\r?\n?)*/.exec(code.slice(end))?.[0] ?? '';
  const pipe = rest.indexOf('|');
  if (pipe >= 0 && RUNNERS.test(rest.slice(pipe))) return true;
  if (!PATH.test(documented)) return false;
  const statement = /[^\n;|&]*$/.exec(trimEnd(code.slice(0, start)))?.[0] ?? '';
  return !HANDLES_FILES.test(statement.replace(PROMPT, '').trimStart());
}
