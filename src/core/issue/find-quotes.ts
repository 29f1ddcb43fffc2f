import type { PhrasingContent } from 'mdast';
import { stripTags } from '#core/guide/read-text.ts';

/** A stretch of a sentence that its author set apart. */
export interface Quote {
  text: string;
  mark: 'quotes' | 'strong' | 'emphasis' | 'code';
  /** The paragraph's text before and after it. */
  before: string;
  after: string;
}

const QUOTED =
  /"([^"\n]{2,600})"|“([^”\n]{2,600})”|„([^“”\n]{2,600})[“”]|«\s*([^»\n]{2,600}?)\s*»|»([^«»\n]{2,600})«|‘([^’\n]{8,600}?)’(?!\w)/g;
const HTML_MARKS: Record<string, Quote['mark']> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  code: 'code',
  samp: 'code',
  tt: 'code',
  q: 'quotes',
};

/** Lists what a paragraph puts in quotation marks, bold, italics or code, in reading order. */
export function findQuotes(children: readonly PhrasingContent[]): Quote[] {
  let text = '';
  const spans: { start: number; end: number; mark: Quote['mark'] }[] = [];
  const open: { name: string; start: number }[] = [];
  const visit = (node: PhrasingContent): void => {
    const start = text.length;
    if (node.type === 'html') {
      const [, slash, name = ''] = /^<(\/?)([a-z]+)/i.exec(node.value) ?? [];
      const mark = HTML_MARKS[name.toLowerCase()];
      if (mark === undefined) text += stripTags(node.value);
      else if (slash === '') open.push({ name, start });
      else {
        const opened = open.pop();
        if (opened !== undefined) spans.push({ start: opened.start, end: start, mark });
      }
    } else if (node.type === 'break') text += ' ';
    else if ('value' in node) text += node.value.replaceAll('\n', ' ');
    else if ('children' in node) for (const child of node.children) visit(child);
    if (node.type === 'strong') spans.push({ start, end: text.length, mark: 'strong' });
    if (node.type === 'emphasis') spans.push({ start, end: text.length, mark: 'emphasis' });
    if (node.type === 'inlineCode') spans.push({ start, end: text.length, mark: 'code' });
  };
  for (const child of children) visit(child);
  for (const match of text.matchAll(QUOTED)) {
    spans.push({ start: match.index, end: match.index + match[0].length, mark: 'quotes' });
  }
  // Of marks around the same words (`"**text**"`) the outermost counts.
  const outer = spans
    .filter(
      (span) =>
        !spans.some(
          (other) =>
            other !== span &&
            other.start <= span.start &&
            other.end >= span.end &&
            other.end - other.start > span.end - span.start,
        ),
    )
    .sort((one, other) => one.start - other.start);
  return outer.map(({ start, end, mark }) => ({
    text: mark === 'quotes' ? text.slice(start + 1, end - 1).trim() : text.slice(start, end).trim(),
    mark,
    before: text.slice(0, start),
    after: text.slice(end),
  }));
}
