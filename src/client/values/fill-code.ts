import type { Value } from './choose-values.ts';
import { isCommand } from './is-run.ts';
import { mayBeRun } from './may-be-run.ts';
import { quotePosix, type Spot } from './quote-posix.ts';
import { quotePowerShell } from './quote-powershell.ts';
import type { Shell } from './shell-of.ts';

/** A stretch of a text; `own` is what to show there instead, null where no value can be. */
export interface Piece {
  text: string;
  own?: string | null;
}

/** Means itself in every shell; a backslash does where the document has one, too. */
const PLAIN = /^[\p{L}\p{N}_][\p{L}\p{N}_.@:/+-]*$/u;
const WINDOWS = /^[\p{L}\p{N}_\\][\p{L}\p{N}_.@:\\+-]*[\p{L}\p{N}_]$/u;

/** Fills values into words that nobody runs. */
export function fillText(text: string, values: readonly Value[]): Piece[] {
  return fill(text, values, (_spot, { own }) => own);
}

/** Fills values into code, quoted for the shell that reads it; see `quotePosix`, `quotePowerShell`. */
export function fillCode(code: string, shell: Shell, values: readonly Value[]): Piece[] {
  return fill(code, values, (spot, value) => {
    if (/[\p{C}\p{Zl}\p{Zp}]/u.test(value.own)) return null;
    if (mayBeRun(code, spot.start, spot.end, value.documented)) return null;
    if (shell === 'posix') return quotePosix(spot, value.own);
    if (shell === 'powershell') return quotePowerShell(spot, value.own);
    return quoteNothing(spot, value);
  });
}

/** Where the shell isn't known, what means something in any of them is left out. */
function quoteNothing({ code, start }: Spot, { documented, own }: Value): string | null {
  const before = code.slice(0, start);
  const word = before.length - (/[^\s'"|;&(]*$/.exec(before)?.[0].length ?? 0);
  const isFirst = isCommand(code.slice(0, word).replace(/["']$/, ''));
  if (isFirst || /[$%{!][\w:]*$|[\\^`]$/.test(before)) return null;
  const isPlain = PLAIN.test(own) || (documented.includes('\\') && WINDOWS.test(own));
  return isPlain ? own : null;
}

function fill(
  text: string,
  values: readonly Value[],
  write: (spot: Spot, value: Value) => string | null,
): Piece[] {
  if (values.length === 0) return [{ text }];
  const byName = new Map(values.map((value) => [value.documented.toLowerCase(), value]));
  const names = [...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`));
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}_@.-])(?:${names.join('|')})(?![\p{L}\p{N}_@-]|\.[\p{L}\p{N}])`,
    'giu',
  );
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const value = byName.get(match[0].toLowerCase());
    if (!value) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    if (start > last) pieces.push({ text: text.slice(last, start) });
    pieces.push({ text: match[0], own: write({ code: text, start, end }, value) });
    last = end;
  }
  if (last < text.length || pieces.length === 0) pieces.push({ text: text.slice(last) });
  return pieces;
}
