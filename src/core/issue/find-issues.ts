import type { Guide } from '#core/guide/guide.ts';
import { readText } from '#core/guide/read-text.ts';
import { namesProblem } from './names-problem.ts';
import { outlineGuide } from './outline-guide.ts';
import type { Part } from './part.ts';
import type { FoundIssue, Reading } from './read-issue.ts';
import { allReaders } from './readers/all-readers.ts';

const HELP =
  /\b(?:troubleshoot\w*|known issues?|(?:common|frequent|typical|possible|known) (?:issues|problems|errors|mistakes)|FAQs?|frequently asked|debugging|pitfalls|gotchas|problembehandlung|fehler(?:behebung|suche)|(?:häufige|bekannte|typische) (?:fehler|probleme)|dépannage|résolution des? problèmes|problèmes (?:connus|courants|fréquents)|(?:solución de )?problemas (?:conocidos|comunes|frecuentes)|solución de problemas|errores (?:conocidos|comunes|frecuentes))\b/i;
const COLLECTION =
  /\b(?:problems|errors|issues|probleme|fehler(?:meldungen)?|problèmes|erreurs|problemas|errores)\b/i;

/**
 * Finds the issues of a guide: each part is offered to every reader, and the surest wins.
 *
 * A guide that tells of no problem gives none.
 */
export function findIssues(guide: Guide): FoundIssue[] {
  const outline = outlineGuide(guide);
  const aboutProblems = findProblemParts(outline, guide);
  const isAboutProblems = (part: Part): boolean => aboutProblems.has(part);
  const kept = new Map<Part, readonly FoundIssue[]>();
  const readInner = (part: Part): readonly FoundIssue[] => {
    const known = kept.get(part);
    if (known !== undefined) return known;
    let best: { reading: Reading; name: string } | null = null;
    for (const reader of allReaders) {
      const reading = reader.read(part, { guide, isAboutProblems, readInner });
      if (reading !== null && reading.sure > (best?.reading.sure ?? 0)) {
        best = { reading, name: reader.name };
      }
    }
    const reader = { name: best?.name ?? '', why: best?.reading.why ?? '' };
    // An issue that came from an inner part keeps the reader that recognised it.
    const issues = (best?.reading.issues ?? []).map((issue) => ({ reader, ...issue }));
    kept.set(part, issues);
    return issues;
  };
  const issues = [...readInner(outline)];
  const [only] = issues;
  if (only === undefined || issues.length > 1) return issues;
  // An article with one issue is named by its title, unless a section names the problem itself.
  if (namesProblem(only.title) > 0 || namesProblem(guide.title) <= 0) return issues;
  return [{ ...only, title: outline.title, titleNode: outline.titleNode, label: null }];
}

/** Parts under a title or heading that speaks of problems, itself included. */
function findProblemParts(outline: Part, guide: Guide): ReadonlySet<Part> {
  const found = new Set<Part>();
  const visit = (part: Part, around: boolean): void => {
    const speaks = around || speaksOfProblems(part, part === outline);
    if (speaks) found.add(part);
    for (const inner of part.parts) visit(inner, speaks);
  };
  visit(outline, introducesProblems(outline, guide));
  return found;
}

/** Another title of the document, its description or first words may say what it is for. */
function introducesProblems(outline: Part, guide: Guide): boolean {
  if (guide.aliases.some((title) => HELP.test(title) || namesProblem(title) > 0)) return true;
  const opening = readText(outline.blocks.slice(0, 4)).slice(0, 1000);
  return INTRODUCTION.test(`${guide.description ?? ''} ${opening}`);
}

const INTRODUCTION =
  /\b(?:troubleshoot\w*|(?:following|these|common|known|some) (?:issues|problems|errors|symptoms|error messages)|(?:fix|resolve|solve|diagnose|fixes|resolves|resolving|fixing) (?:\w+ ){0,4}(?:issues?|problems?|errors?|failures?)|problembehandlung|folgenden? (?:probleme|fehler)|(?:probleme|fehler) (?:beheben|lösen)|problèmes suivants|résoudre (?:\w+ ){0,2}problèmes?|siguientes (?:problemas|errores)|(?:resolver|solucionar) (?:\w+ ){0,2}problemas?)\b/i;

function speaksOfProblems(part: Part, isTitle: boolean): boolean {
  if (HELP.test(part.title)) return true;
  const named = namesProblem(part.title);
  // `Errors` collects them; `Handling errors` tells a programmer what to write.
  return (isTitle && named > 0) || (named >= 0 && COLLECTION.test(part.title));
}
