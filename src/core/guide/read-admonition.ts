import type { Blockquote, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { noteData } from './mark-note.ts';

/**
 * The kinds of notices that MkDocs and its themes know, by the one that they are shown as.
 * https://squidfunk.github.io/mkdocs-material/reference/admonitions/#supported-types
 */
const KINDS: Readonly<Record<string, string>> = {
  ...byKind('note', 'note abstract summary tldr info todo question help faq example quote cite'),
  ...byKind('tip', 'tip hint success check done'),
  ...byKind('important', 'important'),
  ...byKind('warning', 'warning attention'),
  ...byKind('caution', 'caution danger error failure fail missing bug'),
};
/** What isn't named otherwise is the error itself. */
const ERRORS = new Set('failure fail error'.split(' '));
/** What may be a section of its own where it can be opened and closed. */
const QUESTIONS = new Set('question help faq failure fail missing bug error'.split(' '));
const MARKER =
  /^(!!!|\?\?\?\+?) {1,4}([a-z]{3,10})(?: inline(?: end)?)?(?=[ \t]*$| {1,4}")(?: {1,4}")?/i;

/** An admonition of MkDocs, as its first line tells it. */
export interface Admonition {
  /** What its author calls it: `question`. */
  name: string;
  /** One of the kinds of `noteData`. */
  kind: string;
  /** Whether it is a question that the reader opens: `??? question "Why does it stop?"`. */
  isQuestion: boolean;
  /** Empty where it has none of its own. */
  title: PhrasingContent[];
  /** What stands right below that line. */
  body: PhrasingContent[];
}

/**
 * Reads a paragraph that an admonition of MkDocs begins with; null for any other.
 *
 * `!!! warning "In production"` and a line below it → `warning`, `In production`, that line
 */
export function readAdmonition({ children }: Paragraph): Admonition | null {
  const { line, rest } = splitFirstLine(children);
  const [first, ...others] = line;
  if (first?.type !== 'text') return null;
  const match = MARKER.exec(first.value);
  const name = match?.[2]?.toLowerCase() ?? '';
  const kind = KINDS[name];
  if (match === null || kind === undefined) return null;
  const hasTitle = match[0].endsWith('"');
  // `!!! Note **this**`: the line goes on behind its first words.
  if (!hasTitle && others.length > 0) return null;
  const title = hasTitle ? unquote([cutFront(first, match[0].length), ...others]) : [];
  if (title === null) return null;
  const isQuestion = match[1] !== '!!!' && title.length > 0 && QUESTIONS.has(name);
  return { name, kind, isQuestion, title, body: rest };
}

/** The notice that an admonition is, with what else stands in it. */
export function toNotice(
  { name, kind, title, body }: Admonition,
  marker: Paragraph,
  below: readonly RootContent[],
): Blockquote {
  const placed = marker.position ? { position: marker.position } : {};
  const heading: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'strong', children: title }],
    ...placed,
  };
  return {
    type: 'blockquote',
    children: [
      ...(title.length === 0 ? [] : [heading]),
      ...(body.length === 0 ? [] : [{ ...marker, children: body }]),
      ...(below as Blockquote['children']),
    ],
    data: {
      ...noteData(kind),
      ...(title.length === 0 && ERRORS.has(name) ? { isError: true } : {}),
    },
    ...placed,
  };
}

/** Parts of a line that ends where the author broke it. */
function splitFirstLine(children: readonly PhrasingContent[]) {
  const at = children.findIndex((child) => child.type === 'text' && child.value.includes('\n'));
  const broken = children[at];
  if (broken?.type !== 'text') return { line: [...children], rest: [] };
  const end = broken.value.indexOf('\n');
  const [before, after] = [broken.value.slice(0, end), broken.value.slice(end + 1)];
  return {
    line: [...children.slice(0, at), ...textOf(before, broken)],
    rest: [...textOf(after, broken), ...children.slice(at + 1)],
  };
}

function cutFront(text: Text, length: number): Text {
  return { ...text, value: text.value.slice(length) };
}

function textOf(value: string, { position }: Text): Text[] {
  return value === '' ? [] : [{ type: 'text', value, ...(position && { position }) }];
}

/** Without the quotation mark that it ends with; null where it doesn't, or another stands in it. */
function unquote(title: readonly PhrasingContent[]): PhrasingContent[] | null {
  const last = title.at(-1);
  const value = last?.type === 'text' ? /^([^"]*)"[ \t]*$/.exec(last.value)?.[1] : undefined;
  const before = title.slice(0, -1);
  const isOther = before.some((child) => child.type === 'text' && child.value.includes('"'));
  if (last?.type !== 'text' || value === undefined || isOther) return null;
  return [...before, ...textOf(value, last)];
}

function byKind(kind: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]));
}
