import { unwrapTails } from './unwrap-tails.ts';

/**
 * `At line:1 char:1`, `In Zeile:1 Zeichen:1`, `Au caractère Ligne:1 : 1`, `At C:\a b.ps1:3 char:7`:
 * PowerShell's position message is known by its shape, since its words change with the language.
 */
const PLACE = String.raw`(?:(?:[a-z]:\\|\\\\|\/)[^\n:"'<>|]{1,260}\.\w{2,5}|\p{L}{1,20} ?): ?\d{1,7}[ \n]{1,4}(?:\p{L}{1,20} ?)?: ?\d{1,6}`;
const POSITION_LINE = new RegExp(String.raw`^(?:\p{L}{1,20} ){0,3}${PLACE}$`, 'iu');
/** Within a line only one word before the place is taken: the next may be the message's last. */
const POSITION_INLINE = new RegExp(
  String.raw`(?:(?<!\p{L})\p{L}{1,20} )?${PLACE}(?= {0,4}\+(?: |$))`,
  'iu',
);

/** These two labels are English in every language of Windows. */
const TAIL_LINE = /^\+? *(?:CategoryInfo|FullyQualifiedErrorId|PSComputerName) *:/;
const TAIL_END = /\+? *FullyQualifiedErrorId *: *\S{1,300}/;
const UNDERLINE = /^\+? *~+$/;
/** A command in a position message may be wrapped into this many lines. */
const COMMAND_LINES = 4;
const TAIL_START = /\+ *CategoryInfo *:/;

const STACK_FRAME =
  /^(?:at [\w.$<>`+[\],]{3,200} ?\([^)]{0,300}\).{0,300}|File "[^"]{1,260}", line \d{1,7}.{0,200}|--- End of .{0,80} ---|\.{3} \d+ more)$/;

/** What a line that begins something new begins with: a prompt, the time, a level in brackets. */
const STARTS: readonly RegExp[] = [
  /^(?:\[[\w.-]{1,80}\]: ?)?PS(?: [^>\n]{0,200})?> ?/,
  /^[a-z]:\\[^>\n:]{0,200}> ?/i,
  /^[\w.-]{1,40}@[\w.-]{1,60}(?::| )[^$#\n]{0,80}[$#] /,
  /^\$ (?=\S)/,
  /^[[(]?\d{4}[-/.]\d\d?[-/.]\d\d?(?:[T ]{1,2}\d\d?:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?:Z| ?[+-]\d\d:?\d\d)?)?[\])]? ?[:,-]? ?/,
  /^[[(]?\d\d?[-/.]\d\d?[-/.]\d{2,4},? \d\d?:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?: ?[ap]m)?[\])]? ?[:,-]? ?/i,
  /^[[(]?\d\d?:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?[ap]m)?[\])]? ?[:,-]? ?/i,
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d\d? \d\d:\d\d:\d\d [\w.-]{1,60} [\w./-]{1,60}(?:\[\d{1,8}\])?: /,
  /^[[(<](?:error|warn(?:ing)?|info(?:rmation)?|debug|trace|verbose|fatal|critical|notice|severe)[\])>] ?[:|-]? ?/i,
];

/** What may stand before any line, also in the middle of a message. */
const PREFIXES: readonly RegExp[] = [
  /^(?:[>|•·]+|[-*#$%+]{1,6}(?= )|\/\/+|;+|REM(?= )|\d{1,2}[.)](?= )) ?/,
  /^\[(?:\d{1,8}|(?:main|worker|thread|pool|task)[\w-]{0,30})\] ?/i,
  /^(?:ERROR|WARN(?:ING)?|INFO(?:RMATION)?|DEBUG|TRACE|VERBOSE|FATAL|CRITICAL|NOTICE|SEVERE)(?: ?[:|-])? /,
  /^TerminatingError\([^)\n]{0,80}\): ?/i,
];

/** The first of `STARTS`, which are prompts. */
const PROMPTS = 4;

/** No line has more in front of it than this. */
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
  const lines = unwrapTails(stripMarkdown(text)).split('\n');
  /** `lines`: in a tail as the console prints it; `flat`: in one that was made one line. */
  let tail: 'lines' | 'flat' | null = null;
  lines.forEach((raw, i) => {
    const { line, starts } = stripPrefixes(raw.trim());
    if (POSITION_LINE.test(line)) {
      tail = 'lines';
      return;
    }
    if (TAIL_LINE.test(line)) {
      // What follows a tail is another error.
      if (TAIL_END.test(line)) kept.push('');
      tail = TAIL_END.test(line) ? null : 'lines';
      return;
    }
    if (tail && !starts && line !== '') {
      const next = lines.slice(i + 1, i + COMMAND_LINES);
      const isTail: boolean = tail === 'flat' || /^[ >|]/.test(raw) || line.startsWith('+ ');
      if (isTail || next.some((later) => UNDERLINE.test(later.trim()))) return;
    }
    tail = null;
    if (isGutter(line) || STACK_FRAME.test(line)) return;
    const inline = stripInlineTail(line);
    if (starts) kept.push('');
    kept.push(inline.line);
    if (starts === 'prompt') kept.push('');
    if (inline.open) tail = 'flat';
  });
  const out = kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return out === '' ? text : out;
}

/** PowerShell 7 draws `Line |`, `   3 |  Get-Foo` and `     |  ~~~~` around its messages. */
function isGutter(line: string): boolean {
  return /^(?:\p{L}{1,20} \||\d{1,6} \| .{0,500}|\d{1,6} \||[~^+ ]{2,})$/u.test(line);
}

function stripPrefixes(text: string): { line: string; starts: 'prompt' | 'record' | null } {
  let line = text;
  let starts: 'prompt' | 'record' | null = null;
  for (let i = 0; i < MOST_PREFIXES; i++) {
    const before = line;
    if (TAIL_LINE.test(line) || line.startsWith('+ ')) break;
    for (const [at, start] of STARTS.entries()) {
      const rest = line.replace(start, '');
      if (rest !== line) starts ??= at < PROMPTS ? 'prompt' : 'record';
      line = rest;
    }
    for (const prefix of PREFIXES) line = line.replace(prefix, '');
    if (line === before) break;
  }
  return { line, starts };
}

/** The same tail when a ticket system made one line of it; open when it goes on in the next line. */
function stripInlineTail(line: string): { line: string; open: boolean } {
  const position = line.includes('+') ? POSITION_INLINE.exec(line) : null;
  const category = TAIL_START.exec(line);
  const start = Math.min(position?.index ?? Infinity, category?.index ?? Infinity);
  if (start === Infinity) return { line, open: false };
  const rest = line.slice(start);
  const end = TAIL_END.exec(rest);
  const after = end ? rest.slice(end.index + end[0].length) : '';
  return { line: `${line.slice(0, start)}\n\n${after}`.trim(), open: end === null };
}

/** `**Error**: see [the topic](https://x.example/)` → `Error: see the topic`. */
function stripMarkdown(text: string): string {
  return text
    .replace(/\]\(https?:[^\s()]{0,500}\)?/g, '] ')
    .replace(/^ {0,8}(?:```|~~~)[\w-]{0,20} *$/gm, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/(?:\\r)?\\n(?![\w\\])|\\r\\n/g, '\n')
    .replace(/\\(["'*])/g, '$1');
}
