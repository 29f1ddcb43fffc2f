/** What runs, or reads as code, text or a file that it is given somewhere behind it. */
export const RUNNERS =
  /(?:^|[\s\\/(|])(?:eval|source|ssh|su|sh|bash|zsh|dash|ksh|fish|python[\d.]*|perl|ruby|node|php|awk|gawk|sed|jq|lua|xargs|watch|find|parallel|expect|osascript|psql|mysql|sqlcmd|sqlite3|mongo(?:sh)?|powershell|pwsh|cmd|iex|icm|saps|ii|start|invoke-expression|invoke-command|invoke-item|start-process|start-job|import-module|ipmo|add-type|wmic|msiexec|regsvr32|rundll32|cscript|wscript|mshta|schtasks|sc)(?:\.exe)?(?=\s|$)|-(?:filter|query|filterscript)\s*$/i;

/** Words behind which a command comes. */
const BEFORE_COMMAND =
  /(?:^|[\s;|&({])(?:(?:sudo|doas|exec|command|nohup|nice|time|env|then|do|else|elif|if|while|until|xargs|eval|source|builtin|watch|iex|invoke-expression|invoke-item|ii|start-process|saps|start|start-job)(?:\s+-\S+)*|cmd(?:\.exe)?\s+\/[ck]|\S+\s+(?:\S+\s+)*-(?:c|e|command|encodedcommand|scriptblock|exec|filepath)|ssh\s+(?:-\S+\s+)*[^-\s]\S*)$/i;

/** A prompt: `$`, `#`, `>`, `PS C:\>`, `C:\>`, `[ann@srv ~]$` */
const PROMPT =
  /(?:^|\n)[ \t]*(?:(?:PS )?[A-Z]:[^\n<>|]*>+|PS[^\n<>|]*>+|[^\s'"|;&]*(?:\[[^\n\]]*\])?[$#%>])$/;

/**
 * Whether a word is what gets run: it stands first in a command, or behind a word that runs it. A
 * value there would have the reader run whatever the paste says.
 *
 * @param before the code up to the word
 */
export function isCommand(before: string): boolean {
  const text = trimEnd(before);
  return text === '' || /[\n;|&({`!]$/.test(text) || PROMPT.test(text) || isFed(before);
}

/** Whether a word runs, or reads as code, what comes next, be that in quotes or not. */
export function isFed(before: string): boolean {
  return BEFORE_COMMAND.test(lastStatement(before));
}

/** Whether what stands behind `before` may be read once more, as code or as the name of a file to run. */
export function isRunAgain(before: string): boolean {
  return RUNNERS.test(lastStatement(before));
}

/** The longest statement looked at; in a longer one, its end. */
const LONGEST = 2000;

function lastStatement(before: string): string {
  return /[^\n;|]*$/.exec(trimEnd(before).slice(-LONGEST))?.[0] ?? '';
}

/** Without blanks at its end, and lines that go on put together. */
export function trimEnd(before: string): string {
  return before.replace(/[\\`]\r?\n/g, ' ').replace(/[ \t]+$/, '');
}
