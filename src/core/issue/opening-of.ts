import type { RootContent } from 'mdast';
import { readText } from '#core/guide/read-text.ts';
import { fenceKind } from './fence-kind.ts';
import type { Opening } from './find-errors.ts';
import { isCommandLine } from './is-command-line.ts';
import { looksLikeError } from './looks-like-error.ts';
import { namesProblem } from './names-problem.ts';

/** `NuGet Error NU1301`, `Issue 1001`, `P1001`, `YN0018 - CACHE_CHECKSUM_MISMATCH`. */
const CODE =
  /\b(?:[Ee]rror|ERROR|[Ww]arning|[Ii]ssue|[Ee]xception|[Ee]vent|[Cc]ode)(?: (?:[Cc]ode|I[Dd]))? #?[A-Z]{0,8}-?\d{3,6}\b|^(?!(?:SHA|MD|UTF|ISO|RFC|AES|RSA|KB|CP|CVE)-?\d)[A-Z]{1,8}-?\d{3,6}(?=$|:| [-–—])/;
/** `Common error messages`, `Issue code reference`, `Error codes`. */
const REFERENCE =
  /\b(?:errors?|issues?|exceptions?|warnings?) (?:messages|codes?)(?: reference)?$/i;

/** What `openingOf` goes by. */
export interface Opened {
  title: string;
  /** What stands below it. */
  blocks: readonly RootContent[];
  /** Title of the document. */
  document: string;
  /** Whether what is around the section speaks of problems, so that its title needn't. */
  isAbout: boolean;
}

/** What a section opens with; see `Opening`. */
export function openingOf({ title, blocks, document, isAbout }: Opened): Opening {
  if (CODE.test(title) || isShown(title, blocks)) return 'code';
  const named = namesProblem(title);
  if (REFERENCE.test(document.trim()) && named >= 0) return 'reference';
  return named > 1 || (isAbout && named >= 0) ? 'failure' : null;
}

/** Blocks in which the message is shown that a title takes its words from. */
const NEAR = 3;

/**
 * Whether a title is words of a message that is shown right below it: then it is that message's name,
 * whatever it sounds like. What begins as an order does (`Restart the agent`) is only that where
 * it begins small, as no heading of an author's own.
 *
 * `## result is ambiguous`, above a fence with `ERROR: result is ambiguous: error=…` → true
 */
export function isShown(title: string, blocks: readonly RootContent[]): boolean {
  // One word is the name of a thing, too.
  if (!/\S\s+\S/.test(title) || (namesProblem(title) < 0 && !/^\p{Ll}/u.test(title))) return false;
  const name = plain(title);
  return blocks
    .slice(0, NEAR)
    .map(readShown)
    .filter(looksLikeError)
    .flatMap((shown) => shown.split('\n'))
    .some((line) => plain(line).includes(name) && !isTyped(line));
}

function readShown(block: RootContent): string {
  if (block.type === 'code')
    return /^(?:none|output|session)$/.test(fenceKind(block.lang)) ? block.value : '';
  if (block.type === 'blockquote' && block.data?.note === undefined) return readText(block);
  const first = block.type === 'paragraph' ? block.children[0] : undefined;
  return first?.type === 'inlineCode' ? first.value : '';
}

/** A command, with its prompt or without, or a remark beside one. */
function isTyped(line: string): boolean {
  return /^\s*(?:[$#>]|\/\/)/.test(line) || isCommandLine(line, true);
}

/** In words alone, with a space at both ends. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}
