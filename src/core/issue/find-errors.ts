import type { Code, List, Paragraph, RootContent } from 'mdast';
import { closeLink, readLines, readText } from '#core/guide/read-text.ts';
import { fenceKind } from './fence-kind.ts';
import { findInlineErrors } from './find-inline-errors.ts';
import { isImageOnly } from './is-image-only.ts';
import { introducesError, type Introduction } from './introduces-error.ts';
import { isCommandLine } from './is-command-line.ts';
import { looksLikeError, soundsLikeFailure } from './looks-like-error.ts';
import { readLog } from './read-log.ts';
import { lineOf } from './read-message.ts';
import { tellsCause } from './tells-cause.ts';
import { tellsFix } from './tells-fix.ts';

/** A quoted message, and the block that shows nothing else. */
export interface FoundError {
  text: string;
  line: number;
  block: RootContent | null;
}

/**
 * Finds the messages that describe what the reader sees, in blocks of prose.
 *
 * A displayed block (quotation, fence, bold or plain paragraph, list of messages) counts when the
 * sentence before it announces a message; where the part itself tells symptoms (`inSymptoms`),
 * quotations and output count without; so does output that the sentence below it calls an error, and
 * what stands right below a title (`opens`). In sentences, what is called a message counts.
 */
export function findErrors(
  blocks: readonly RootContent[],
  inSymptoms: boolean,
  opens: Opening = null,
): FoundError[] {
  const found: FoundError[] = [];
  let open: Introduction = null;
  /** What was announced above, where `or` goes on with it. */
  let before: Introduction = null;
  /** Whether the announced message stands above, set apart: what is no more so goes on about it. */
  let isShown = false;
  // Tags of a publisher's own components say nothing.
  const first = blocks.findIndex((one) => one.type === 'code' || readText(one).trim() !== '');
  for (const [index, block] of blocks.entries()) {
    const isOpening =
      index <= first ||
      (found.length > 0 && found.at(-1)?.block === blocks[index - 1]) ||
      (index === first + 1 && leadsTo(blocks[first], block));
    if (isOpening && opens !== null && open === null) {
      const goesOn = found.length > 0 && opens === 'reference' && block.type === 'code';
      const texts = readOpening(block, goesOn ? 'code' : opens);
      if (texts.length > 0) {
        for (const text of texts) found.push({ text, line: lineOf(block), block });
        continue;
      }
    }
    if (block.type === 'paragraph') {
      if (isImageOnly(block)) continue;
      if (isShown && GOES_ON.test(readText(block))) {
        open = before;
        continue;
      }
      const [shownHere] = inSymptoms && open === null ? readCode(block, 'failure') : [];
      if (shownHere !== undefined) {
        found.push({ text: shownHere, line: lineOf(block), block });
        isShown = true;
        before = 'one';
        continue;
      }
      const shown = blocks[index - 1];
      if (shown?.type === 'code' && POINTS_UP.test(readText(block))) {
        addOutput(shown, found);
      }
      open = readParagraph(block, open, found, isShown);
      isShown = false;
      before = null;
      continue;
    }
    if (block.type === 'blockquote' && block.data?.note === undefined) {
      if (open !== null || inSymptoms) found.push(...readQuotation(block.children, open, block));
    } else if (block.type === 'code') {
      if (isDisplayed(block.value, block.lang, open !== null, inSymptoms)) {
        for (const text of readLog(block.value)) found.push({ text, line: lineOf(block), block });
      }
    } else if (block.type === 'list') found.push(...readList(block, open, inSymptoms));
    isShown = block.type === 'blockquote' || block.type === 'code';
    // Quotations in a row are announced once.
    const next = blocks[index + 1];
    const goesOn =
      block.type === 'blockquote' && next?.type === 'blockquote' && looksLikeError(readText(next));
    if (found.at(-1)?.block !== block) before = null;
    else before = open ?? before;
    if (open !== 'many' && !goesOn) open = null;
  }
  return found;
}

/**
 * What a title says of the block right below it: after a `failure`, what reads like a message is
 * one; in a `reference` of messages, any sentence that is shown; after a `code`, whatever is.
 */
export type Opening = 'failure' | 'reference' | 'code' | null;

/** The messages of a block that a section opens with. */
function readOpening(block: RootContent, opens: Exclude<Opening, null>): string[] {
  if (block.type === 'code') {
    const kind = fenceKind(block.lang);
    const texts = readLog(block.value);
    // Of a session, what was answered to the last that was typed.
    if (kind === 'data' || texts.some(isTyped)) return [];
    if (kind === 'shell' && !texts.every((text) => LOGGED.test(text))) return [];
    if (texts.some((line) => isCommandLine(line))) return [];
    const isSaid = opens === 'reference' && texts.some((text) => /[.!]$/.test(text));
    return opens === 'code' || isSaid || texts.some(looksLikeError) ? texts : [];
  }
  if (block.type === 'blockquote' && block.data?.isError === true) {
    return block.children.flatMap((child) => readNotice(child, opens));
  }
  const text = readText(block);
  if (block.type === 'blockquote' && block.data?.note === undefined) {
    if (text.length > LONGEST || POINTS_BACK.test(text)) return [];
    return opens === 'code' || looksLikeError(text) ? [text] : [];
  }
  if (block.type !== 'paragraph') return [];
  const code = readCode(block, opens);
  if (code.length > 0) return code;
  return opens === 'code' && /^["“][^"”]{8,}["”]\.?$/.test(text) ? [text] : [];
}

/** The message that a paragraph is, where it is nothing but code. */
function readCode({ children: [first, ...others] }: Paragraph, opens: Opening): string[] {
  const isCode = first?.type === 'inlineCode' && others.length === 0;
  return isCode && isMessage(first.value, opens) ? [first.value] : [];
}

/** What a notice says that is an error by its name: output, whatever the author calls its language, or a sentence. */
function readNotice(block: RootContent, opens: Exclude<Opening, null>): string[] {
  if (block.type === 'code') return readLog(block.value).filter(looksLikeError);
  if (block.type !== 'paragraph') return readOpening(block, opens);
  const text = readText(block);
  return text.length <= LONGEST && !POINTS_BACK.test(text) && looksLikeError(text) ? [text] : [];
}

/** `or`, between two messages that were announced together. */
const GOES_ON = /^(?:or|and|oder|und|ou|et|o|y)(?: (?:this|these|another|also))?\s*[:,]?$/i;

/** What no shell is told, though authors call its language `bash`: `level=error msg="…"`, `ERROR: …`. */
const LOGGED =
  /^(?:\S+=\S+ )?(?:level|lvl|severity)=["']?(?:err|warn|fatal|crit|panic)|^\[?(?:ERROR|FATAL|WARN(?:ING)?)\]?(?:[ :]|$)/;

/** Several words of code, none of them typed. */
function isMessage(code: string, opens: Opening): boolean {
  if (!/\S\s+\S/.test(code) || isCommandLine(code)) return false;
  return opens === 'code' || looksLikeError(code);
}

/** What is shown then may be anything but a message. */
const OTHER_CODE =
  /\b(?:config\w*|quer(?:y|ies)|defaults?|commands?|examples?|settings?|scripts?|code|sql|statements?|files?)\b/i;
const OCCASION = /^(?:if|when|whenever|once|after|you|users?|some|wenn|sie|si|lorsque|cuando)\b/i;

/** `You insert too often:`, right above what is printed then. */
function leadsTo(before: RootContent | undefined, shown: RootContent): boolean {
  const text = before ? readText(before) : '';
  if (shown.type !== 'code' || before?.type !== 'paragraph' || OTHER_CODE.test(text)) return false;
  // The name of a tab.
  if (isMarked(before) && before.children[0]?.type === 'strong') return true;
  if (!/[:：]$/.test(text) || tellsFix(text)) return false;
  return soundsLikeFailure(text) || OCCASION.test(text);
}

/** Characters of a quotation that is still a message. */
const LONGEST = 700;

/** `If you see an error similar to the above, …`, below what was printed. */
const POINTS_UP =
  /^(?:if|when|once|whenever) you (?:see|get|receive|encounter) (?:(?:an? |the |this |that )?(?:error|message|warning|output)s? )?(?:(?:like|similar to|such as) )?(?:this|that|the above|the (?:error|message)? ?above|above)\b|^(?:this|the above) (?:error|message|warning|output)\b/i;

function addOutput(block: Code, found: FoundError[]): void {
  const kind = fenceKind(block.lang);
  if (kind === 'shell' || kind === 'data' || found.some((one) => one.block === block)) return;
  for (const text of readLog(block.value)) {
    if (looksLikeError(text)) found.push({ text, line: lineOf(block), block });
  }
}

function readParagraph(
  block: Paragraph,
  open: Introduction,
  found: FoundError[],
  isShown: boolean,
): Introduction {
  const text = readText(block);
  const next = introducesError(text);
  if (next === null && open !== null) {
    const last = found.at(-1);
    const marked = isMarked(block);
    if (marked || (!isShown && looksLikeMessage(text))) {
      // Bold paragraphs in a row under `the following error:` are one message.
      if (open === 'one' && last?.block?.type === 'paragraph' && marked && isMarked(last.block)) {
        last.text += ` ${text}`;
      } else found.push({ text: closeLink(text), line: lineOf(block), block });
      return open === 'many' || marked ? open : null;
    }
  }
  for (const quoted of findInlineErrors(block)) {
    found.push({ text: quoted, line: lineOf(block), block: null });
  }
  return next;
}

/** A paragraph that is bold, italic or code from end to end. */
function isMarked(block: Paragraph): boolean {
  const shown = block.children.filter(
    (child) => child.type !== 'break' && (child.type !== 'text' || child.value.trim() !== ''),
  );
  return (
    shown.length > 0 &&
    shown.every((child) => ['strong', 'emphasis', 'inlineCode'].includes(child.type)) &&
    readText(block).length > 4
  );
}

/** `This error occurs …`, `Dieser Fehler …`, `Cette erreur …`, `Este error …` */
const POINTS_BACK =
  /^(?:th(?:is|ese)|it|dies(?:e[rs]?)?|cette?|ces?|est[eao]s?)(?: (?:errors?|issues?|problems?|messages?|warnings?|fehler|meldung|erreurs?|problèmes?|errores|problemas?|mensajes?))? /i;

function looksLikeMessage(text: string): boolean {
  if (
    text.length > 700 ||
    /^(?:note|tip|for example|for more|to |if you|when you|in this)\b/i.test(text)
  ) {
    return false;
  }
  // What is said of a message is none, whatever list it follows.
  if (POINTS_BACK.test(text) && tellsCause(text)) return false;
  return looksLikeError(text) || /^["“'‘«`„]/.test(text) || /^[\w-]+ ?: /.test(text);
}

function readQuotation(
  children: readonly RootContent[],
  open: Introduction,
  block: RootContent,
): FoundError[] {
  const logs = children
    .filter((child) => child.type !== 'blockquote' || child.data?.note === undefined)
    .map((child) =>
      child.type === 'list' && open === 'many'
        ? child.children.map((item) => readText(item))
        : readLog(child.type === 'code' ? child.value : readLines(child)),
    );
  const texts = logs.flat().filter((text) => text !== '');
  if (texts.length === 0) return [];
  const line = lineOf(block);
  // Lines of a log are messages of their own.
  const isMany = open === 'many' || logs.some(({ length }) => length > 1);
  if (isMany) return texts.map((text) => ({ text, line, block }));
  return [{ text: texts.join(' '), line, block }];
}

function isDisplayed(
  value: string,
  lang: string | null | undefined,
  introduced: boolean,
  inSymptoms: boolean,
): boolean {
  const kind = fenceKind(lang);
  const [answer = ''] = readLog(value);
  const isTable = COLUMNS.test(answer) && value.trim() !== answer && !looksLikeError(answer);
  if (isTable) return false;
  const isAnswered = isTyped(value) && answer !== '' && answer.length < LONGEST && !isTyped(answer);
  if (kind === 'session' && inSymptoms && isAnswered) return true;
  if (kind === 'output') return introduced || inSymptoms;
  if (kind === 'data') return introduced && looksLikeError(value);
  if (introduced) return kind === 'none' || looksLikeError(value);
  return inSymptoms && kind !== 'shell' && looksLikeError(value) && !isTyped(value);
}

/** The heads of a table's columns, as commands print them. */
const COLUMNS = /^[A-Z][A-Z /%#()_-]*$/;

/** Whether a line begins with a prompt. */
function isTyped(value: string): boolean {
  return /^\s*(?:\$|PS [^>]*>|>) /m.test(value);
}

function readList(list: List, open: Introduction, inSymptoms: boolean): FoundError[] {
  return list.children.flatMap((item): FoundError[] => {
    const [first] = item.children;
    const rest = item.children.length > 1;
    if (open !== null && first?.type === 'paragraph' && (!rest || isMarked(first))) {
      const quoted = findInlineErrors(first);
      const text = readText(first);
      if (quoted.length === 0 && (isMarked(first) || looksLikeMessage(text))) {
        return [{ text: closeLink(text), line: lineOf(item), block: null }];
      }
    }
    return findErrors(item.children, inSymptoms && rest);
  });
}
