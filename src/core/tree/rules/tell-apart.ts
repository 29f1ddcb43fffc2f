import type { TreeIssue } from '#core/tree/tree.ts';
import { capitalise } from './capitalise.ts';

/** `…failed with the following error message : ` leads up to what went wrong; it doesn't say it. */
const LEAD_IN = /\b(?:message|error)$/i;
const BREAK = /(?<=[.!?])\s+(?=["'“]?\p{Lu})|\s?:\s+(?=["'“]?\p{Lu})/u;
/** What to do or to read next says nothing of what went wrong, whatever words it shares with a title. */
const ADVICE =
  /^(?:for (?:more|further|details)|please|see|make sure|verify|check|contact|try|close)\b/i;
/** A path's blanks and depth drown the words around it. */
const PATH = /['"“]?(?:\b[A-Z]:\\|\\\\)[^'"”<>|:*?]*?\.\w{2,5}\b['"”]?/g;

/**
 * Gives, by id, the sentence of each issue's message by which a reader knows it among these: of
 * those that none of the others has too, the one most like the title. The issue's title where it
 * quotes no message, or no such one.
 *
 * `New-PSSession : … failed with the following error message : The service is busy. Too many shells.`
 * beside another that begins the same → `Too many shells.`
 */
export function tellApart(issues: readonly TreeIssue[]): Map<string, string> {
  const owners = new Map<string, number>();
  for (const { errors } of issues) {
    const own = errors.flatMap(({ text, reporter }) => clauses(text, reporter));
    for (const clause of new Set(own.map((text) => text.toLowerCase()))) {
      owners.set(clause, (owners.get(clause) ?? 0) + 1);
    }
  }
  const isOwn = (clause: string) => owners.get(clause.toLowerCase()) === 1;
  return new Map(issues.map((issue) => [issue.id, nameIssue(issue, isOwn)]));
}

function nameIssue(issue: TreeIssue, isOwn: (clause: string) => boolean): string {
  for (const { text, reporter, variant } of issue.errors) {
    if (variant) continue;
    const [own] = clauses(text, reporter)
      .filter((clause) => clause.split(' ').length >= 3 && isOwn(clause))
      .sort((a, b) => likeness(b, issue.title) - likeness(a, issue.title));
    if (own) return capitalise(own);
  }
  return issue.title;
}

/** How many words of a title a clause has: authors name an issue after what matters in its message. */
function likeness(clause: string, title: string): number {
  if (ADVICE.test(clause)) return -1;
  const words = new Set(wordsOf(clause));
  return new Set(wordsOf(title).filter((word) => words.has(word))).size;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

function clauses(text: string, reporter: string | null): string[] {
  const message = reporter && text.startsWith(reporter) ? text.slice(reporter.length) : text;
  return message
    .replace(/^\s*:\s*/, '')
    .replace(PATH, '…')
    .split(BREAK)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !LEAD_IN.test(clause));
}
