import type { RootContent } from 'mdast';
import type { Guide } from '#core/guide/guide.ts';
import { readText } from '#core/guide/read-text.ts';
import { findErrors, type FoundError } from './find-errors.ts';
import { findTitleErrors } from './find-title-errors.ts';
import { firstSentence } from './first-sentence.ts';
import type { Cause, ErrorText, Issue, Resolution } from './issue.ts';
import { makeError } from './make-error.ts';
import { mergeErrors } from './merge-errors.ts';
import { namesProblem } from './names-problem.ts';
import { openingOf } from './opening-of.ts';
import { listBlocks, type Part } from './part.ts';
import { isCause, isFix, isSymptom } from './part-roles.ts';
import type { FoundIssue } from './read-issue.ts';
import { readLabelledErrors } from './read-labelled-errors.ts';
import { makeResolution, readResolutions } from './read-resolutions.ts';
import { splitProse } from './split-prose.ts';

/**
 * Reads an issue out of the parts that a reader found for it.
 *
 * Every block of the issue ends up in exactly one of symptoms, causes, resolutions and rest, or
 * is shown whole by an error text. The id is left empty; `buildIndex` gives it.
 */
export function assembleIssue(found: FoundIssue, guide: Guide): Issue {
  const errors: FoundError[] = [];
  const variants: FoundError[] = [];
  const causes: Cause[] = [];
  const resolutions: Resolution[] = [];
  const prose: RootContent[] = [];
  const evidence = found.fixes.filter(isEvidence);
  const telling = {
    causes: [...found.causes],
    fixes: found.fixes.filter((part) => !evidence.includes(part)),
  };

  const opened = { title: found.title, blocks: found.lead, document: guide.title, isAbout: true };
  errors.push(...findErrors(found.lead, false, openingOf(opened)));
  prose.push(...found.lead);
  for (const part of [...found.symptoms, ...evidence]) readSymptoms(part, false);
  function readSymptoms(part: Part, nested: boolean): void {
    if (nested && part.titleNode !== null && !isLabelledError(part)) prose.push(part.titleNode);
    const role = part.label?.role;
    if (role === 'variant') variants.push(...readLabelledErrors(part));
    else if (role === 'error') {
      if (part.label?.name != null && part.titleNode !== null) errors.push(...titleErrors(part));
      errors.push(...readLabelledErrors(part));
    } else errors.push(...findErrors(part.blocks, true));
    prose.push(...part.blocks);
    for (const inner of part.parts) {
      if (isCause(inner)) telling.causes.push(inner);
      else if (isFix(inner)) telling.fixes.push(inner);
      else readSymptoms(inner, true);
    }
  }

  const split = splitProse(prose.filter((block) => !shows(block, [...errors, ...variants])));
  let symptoms = [...split.lead];
  for (const part of telling.causes) {
    // A fix inside a cause is an alternative of its own; the cause keeps what is not fix.
    const inner = part.parts.filter((child) => !isFix(child));
    causes.push(...toCauses(part, inner));
    telling.fixes.push(...part.parts.filter(isFix));
  }
  if (causes.length > 0 || found.symptoms.length > 0)
    symptoms = inOrder(prose, [...split.lead, ...split.cause]);
  else if (split.cause.length > 0) causes.push(toCause(split.cause, null));
  for (const part of telling.fixes) resolutions.push(...readResolutions(part));
  const fixInProse = split.fix;
  if (
    resolutions.length === 0 &&
    fixInProse.length > 0 &&
    (found.symptoms.length === 0 || found.causes.length === 0)
  ) {
    resolutions.push(
      makeResolution(
        fixInProse,
        null,
        'resolution',
        fixInProse[0]?.position?.start.line ?? found.line,
      ),
    );
  } else symptoms = inOrder(prose, [...symptoms, ...fixInProse]);
  if (causes.length === 0) {
    for (const { text, line } of split.causeSentences)
      causes.push({ title: null, text, line, content: [] });
  }

  const texts = toErrorTexts(found, errors, variants);
  return {
    id: '',
    guide: guide.id,
    title: found.title,
    aliases: [...found.aliases],
    kind: texts.length > 0 ? 'error' : 'symptom',
    source: { path: guide.path, line: found.line, endLine: found.endLine },
    anchors: [...found.anchors],
    summary: summarise(symptoms, causes, resolutions),
    errors: texts,
    symptoms,
    causes,
    resolutions,
    rest: found.rest,
    reader: found.reader,
  };
}

/** A diagnosis that gives nothing to do says what to recognise the issue by: a line of a log. */
function isEvidence(part: Part): boolean {
  const isDiagnosis = part.label?.role === 'diagnosis' && part.parts.length === 0;
  return isDiagnosis && part.blocks.length > 0 && splitProse(part.blocks).fix.length === 0;
}

function isLabelledError(part: Part): boolean {
  return part.form === 'label' && isSymptom(part) && part.label?.ordinal == null;
}

function titleErrors(part: Part): FoundError[] {
  return findTitleErrors(part).map((text) => ({ text, line: part.line, block: null }));
}

function toErrorTexts(
  found: FoundIssue,
  errors: FoundError[],
  variants: FoundError[],
): ErrorText[] {
  const titles = findTitleErrors(found);
  if (titles.length + errors.length + variants.length === 0 && isTitleError(found))
    titles.push(found.title);
  const titled = titles.map((text) => makeError(text, found.line));
  return mergeErrors(
    titled,
    errors.map(({ text, line }) => makeError(text, line)),
    variants.map(({ text, line }) => makeError(text, line, true)),
  );
}

/** `This error occurs when …`, right below: the title is the message. */
function isTitleError({ title, titleNode, lead, symptoms }: FoundIssue): boolean {
  const [first] = [...lead, ...symptoms.flatMap(({ blocks }) => blocks)];
  const isNamed = titleNode !== null && title.includes(' ') && namesProblem(title) > 1;
  return isNamed && first?.type === 'paragraph' && SAYS_ERROR.test(readText(first));
}

const SAYS_ERROR =
  /^(?:this|the above) (?:error|warning|exception|message)(?: message)? (?:occurs|happens|appears|means|is (?:shown|thrown|raised|returned|displayed|logged|caused)|indicates|comes)\b/i;

/** Whether a block shows nothing but an error that the page shows anyway. */
function shows(block: RootContent, errors: readonly FoundError[]): boolean {
  const own = errors.filter((error) => error.block === block);
  if (own.length === 0) return false;
  const shown = own.map((error) => error.text).join(' ');
  return readText(block).replace(/\s+/g, '') === shown.replace(/\s+/g, '');
}

function inOrder(all: readonly RootContent[], some: readonly RootContent[]): RootContent[] {
  const wanted = new Set(some);
  return all.filter((block) => wanted.has(block));
}

function toCauses(part: Part, inner: readonly Part[]): Cause[] {
  const numbered = inner.filter(isCause);
  if (numbered.length > 0) {
    const causes = numbered.map((child) => toCause(listBlocks(child), child));
    const intro = causes[0];
    if (intro !== undefined) intro.content = [...part.blocks, ...intro.content];
    return causes;
  }
  const blocks = [...part.blocks, ...inner.flatMap((child) => listBlocks(child, true))];
  return blocks.length === 0 && part.label?.name == null ? [] : [toCause(blocks, part)];
}

function toCause(content: RootContent[], part: Part | null): Cause {
  return {
    title: part?.label?.name ?? null,
    text: readText(content) || (part?.label?.name ?? ''),
    line: part?.line ?? content[0]?.position?.start.line ?? 1,
    content,
  };
}

function summarise(
  symptoms: readonly RootContent[],
  causes: readonly Cause[],
  resolutions: readonly Resolution[],
): string {
  const first = symptoms.find((block) => block.type === 'paragraph' && readText(block) !== '');
  const text =
    first === undefined
      ? (causes[0]?.text ?? resolutions[0]?.steps[0]?.text ?? '')
      : readText(first);
  return firstSentence(text);
}
