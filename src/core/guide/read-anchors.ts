import type { Nodes, RootContent } from 'mdast';

const ANCHOR =
  /<(a|span|div)\b[^<>]*?\b(?:name|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))[^<>]*>/gi;
const ATTRIBUTE_LIST = /(?<!\s)\s*\{:?\s*#([\w:.-]+)[^{}]*\}\s*$/;
/** As Elastic's documents have it: `## Shard limit reached [shard-limit]`. */
const BRACKETED = /(?<!\s)\s+\[([a-z\d]+(?:-[a-z\d]+)+)\]\s*$/;

/** Fragments that raw HTML declares: `<a name="x"></a>`, `<a id='y'>`, `<span id="z">`. */
export function anchorsInHtml(html: string): string[] {
  return [...html.matchAll(ANCHOR)]
    .map((match) => (match[2] ?? match[3] ?? match[4] ?? '').trim())
    .filter((name) => name !== '' && !/\s/.test(name));
}

/**
 * Fragments of a block that is nothing but anchors, as authors put them before or after a heading;
 * null when the block shows anything else.
 */
export function anchorsOnly(block: RootContent): string[] | null {
  if (block.type === 'html') {
    const rest = block.value.replace(/<\/?(?:a|span|div)\b[^<>]*>/gi, '');
    return rest.trim() === '' ? nonEmpty(anchorsInHtml(block.value)) : null;
  }
  if (block.type !== 'paragraph' || block.children.length > 40) return null;
  let html = '';
  for (const child of block.children) {
    if (child.type === 'html') html += child.value;
    else if (child.type !== 'break' && (child.type !== 'text' || child.value.trim() !== ''))
      return null;
  }
  return /href\s*=/i.test(html) ? null : nonEmpty(anchorsInHtml(html));
}

/**
 * Takes the explicit anchors out of a heading: HTML anchors inside it, and a trailing attribute
 * list as in `## Title {#title}` (Pandoc, kramdown, Hugo). The heading keeps its text.
 */
export function takeHeadingAnchors(heading: { children: Nodes[] }): string[] {
  const anchors: string[] = [];
  const hasHtml = heading.children.some((child) => child.type === 'html');
  if (hasHtml) {
    for (const child of heading.children)
      if (child.type === 'html') anchors.push(...anchorsInHtml(child.value));
    heading.children = withoutAnchors(heading.children);
  }
  const last = heading.children.at(-1);
  if (last?.type === 'text') {
    const match = ATTRIBUTE_LIST.exec(last.value) ?? readBracketed(last.value);
    if (match?.[1] !== undefined) {
      anchors.push(match[1]);
      last.value = last.value.slice(0, match.index);
    }
  }
  return anchors;
}

/** Of a slug that repeats words of the heading; `Unknown option [dry-run]` says more by its brackets. */
function readBracketed(text: string): RegExpExecArray | null {
  const match = BRACKETED.exec(text);
  const own = text.slice(0, match?.index).toLowerCase();
  const words = match?.[1]?.split('-') ?? [];
  return words.filter((word) => own.includes(word)).length * 2 > words.length ? match : null;
}

/** Leaves out `<a id="x">` with the tag that closes it; a link keeps both of its own. */
function withoutAnchors(children: readonly Nodes[]): Nodes[] {
  const open: boolean[] = [];
  return children.filter((child) => {
    const [, closing, rest = ''] =
      child.type === 'html' ? (/^<(\/?)a\b([^>]*)/i.exec(child.value) ?? []) : [];
    if (closing === undefined) return true;
    if (closing === '/') return open.pop() ?? false;
    const isLink = /\bhref\b/i.test(rest);
    open.push(isLink);
    return isLink;
  });
}

function nonEmpty(names: string[]): string[] | null {
  return names.length > 0 ? names : null;
}
