/**
 * `At line:1 char:1`, `In Zeile:1 Zeichen:1`, `Au caractère Ligne:1 : 1`, `At C:\a b.ps1:3 char:7`:
 * PowerShell's position message is known by its shape, since its words change with the language.
 */
const POSITION =
  /(?:\p{L}{1,20} ){0,3}(?:(?:[a-z]:\\|\\\\|\/)[^\n:]{1,260}|\p{L}{1,20} ?): ?\d{1,7}[ \n]{1,4}(?:\p{L}{1,20} ?)?: ?\d{1,6}/iu;
const POSITION_LINE = new RegExp(`^${POSITION.source}$`, 'iu');
const POSITION_INLINE = new RegExp(`${POSITION.source}(?= {0,4}\\+ )`, 'iu');

/** These two labels are English in every language of Windows. */
const TAIL_LINE = /^\+? *(?:CategoryInfo|FullyQualifiedErrorId|PSComputerName) *:/;
const TAIL_END = /\+? *FullyQualifiedErrorId *: *\S{1,300}/;
const TAIL_START = /\+ *CategoryInfo *:/;

const STACK_FRAME =
  /^(?:at [\w.$<>`+[\],]{3,200} ?\([^)]{0,300}\).{0,300}|File "[^"]{1,260}", line \d{1,7}.{0,200}|--- End of .{0,80} ---|\.{3} \d+ more)$/;

/** Everything that may stand before a message in a line; taken off again and again. */
const PREFIXES: readonly RegExp[] = [
  /^(?:\[[\w.-]{1,80}\]: ?)?PS(?: [^>\n]{0,200})?> ?/,
  /^[a-z]:\\[^>\n:]{0,200}> ?/i,
  /^[\w.-]{1,40}@[\w.-]{1,60}(?::| )[^$#\n]{0,80}[$#] /,
  /^(?:[>|•·]+|[-*#$%+]{1,6}(?= )|\/\/+|;+|REM(?= )|\d{1,3}[.)](?= )) ?/,
  /^[[(]?\d{4}[-/.]\d\d?[-/.]\d\d?(?:[T ]{1,2}\d\d?:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?:Z| ?[+-]\d\d:?\d\d)?)?[\])]? ?[:,-]? ?/,
  /^[[(]?\d\d?[-/.]\d\d?[-/.]\d{2,4},? \d\d?:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?: ?[ap]m)?[\])]? ?[:,-]? ?/i,
  /^[[(]?\d\d?:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?[ap]m)?[\])]? ?[:,-]? ?/i,
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d\d? \d\d:\d\d:\d\d [\w.-]{1,60} [\w./-]{1,60}(?:\[\d{1,8}\])?: /,
  /^[[(<](?:\d{1,8}|error|warn(?:ing)?|info(?:rmation)?|debug|trace|verbose|fatal|critical|notice|severe)[\])>] ?[:|-]? ?/i,
  /^(?:ERROR|WARN(?:ING)?|INFO(?:RMATION)?|DEBUG|TRACE|VERBOSE|FATAL|CRITICAL|NOTICE|SEVERE)(?: ?[:|-])? /,
  /^TerminatingError\([^)\n]{0,80}\): ?/i,
];

/** No line is longer than this before a message starts; longer lines are not prefixed. */
const MOST_PREFIXES = 6;

/**
 * Takes a console's own words away and leaves the message, line by line.
 *
 * ```text
 * PS C:\> Import-Module Foo                       Import-Module Foo
 * Import-Module : File not found.             →   Import-Module : File not found.
 * At line:1 char:1
 * + Import-Module Foo
 * + ~~~~~~~~~~~~~~~~~
 *     + CategoryInfo          : ObjectNotFound: (:) [], Exception
 *     + FullyQualifiedErrorId : Foo
 * ```
 *
 * Line ends stay, because whether one is a blank or nothing is decided with the vocabulary in hand
 * (`read-paste.ts`). A text that is nothing but noise comes back as it was: it may be what a
 * document quotes.
 */
export function stripConsoleNoise(text: string): string {
  const kept: string[] = [];
  let inTail = false;
  let tailLine = '';
  for (const raw of stripMarkdown(text).split('\n')) {
    const line = stripPrefixes(raw.trim());
    if (POSITION_LINE.test(line) || TAIL_LINE.test(line)) {
      inTail = true;
      tailLine = line;
      continue;
    }
    if (inTail) {
      const ended = TAIL_END.test(tailLine);
      // Windows PowerShell cuts its tail at the width of the console, also inside a word.
      const continues = ended ? tailLine.length > 70 && !line.includes(' ') : line !== '';
      if (line.startsWith('+ ') || (continues && (ended || startsIndented(raw)))) {
        if (ended) tailLine = '';
        continue;
      }
      inTail = false;
    }
    if (isGutter(line) || STACK_FRAME.test(line)) continue;
    kept.push(stripInlineTail(line));
  }
  const out = kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return out === '' ? text : out;
}

function startsIndented(raw: string): boolean {
  return raw.startsWith(' ') || raw.startsWith('>') || raw.startsWith('|');
}

/** PowerShell 7 draws `Line |`, `   3 |  Get-Foo` and `     |  ~~~~` around its messages. */
function isGutter(line: string): boolean {
  return /^(?:\p{L}{1,20} \||\d{1,6} \| .{0,500}|\d{1,6} \||[~^+ ]{2,})$/u.test(line);
}

function stripPrefixes(line: string): string {
  if (TAIL_LINE.test(line) || line.startsWith('+ ')) return line;
  let out = line;
  for (let i = 0; i < MOST_PREFIXES; i++) {
    const before = out;
    for (const prefix of PREFIXES) out = out.replace(prefix, '');
    if (out === before) break;
  }
  return out;
}

/** The same tail when a ticket system made one line of it. */
function stripInlineTail(line: string): string {
  if (!line.includes('+ ')) return line;
  const position = POSITION_INLINE.exec(line)?.index ?? -1;
  const category = TAIL_START.exec(line)?.index ?? -1;
  const start = position >= 0 && (category < 0 || position < category) ? position : category;
  if (start < 0) return line;
  const rest = line.slice(start);
  const end = TAIL_END.exec(rest);
  return `${line.slice(0, start)} ${end ? rest.slice(end.index + end[0].length) : ''}`.trim();
}

/** `**Error**: see [the topic](https://x.example/)` → `Error: see the topic`. */
function stripMarkdown(text: string): string {
  return text
    .replace(/\]\(https?:[^\s()]{0,500}\)?/g, '] ')
    .replace(/^ {0,8}(?:```|~~~)[\w-]{0,20} *$/gm, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/(?:\\r)?\\n(?![\w\\])|\\r\\n/g, '\n')
    .replace(/\\(["'*_[\]<>])/g, '$1');
}
