import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { readText } from '#core/guide/read-text.ts';
import { looksLikeError } from '#core/issue/looks-like-error.ts';
import { namesProblem } from '#core/issue/names-problem.ts';
import type { Part } from '#core/issue/part.ts';
import { openIssue, type ReadIssue, type Reader } from '#core/issue/read-issue.ts';
import { splitLabels } from '#core/issue/split-labels.ts';
import { isCause, isFix, isSymptom } from '#core/issue/part-roles.ts';

/**
 * Reads a list whose items are issues: each opens with a message or a problem in bold or code, and
 * goes on with what to do.
 *
 * ```markdown
 * - **The page is blank**
 *
 *   Reload it.
 * - `ECONNREFUSED`: start the server.
 * ```
 * → two issues
 */
export const issueList: Reader = {
  name: 'issue-list',
  read(part, scope) {
    // Elsewhere such lists tell options, constants and features.
    if (!scope.isAboutProblems(part) || isFix(part) || isCause(part)) return null;
    const issues: ReadIssue[] = [];
    for (const block of part.blocks) {
      if (block.type === 'list') issues.push(...readList(block, part));
    }
    if (issues.length < 2) return null;
    const inner = part.parts.flatMap((child) => scope.readInner(child));
    return { sure: 0.6, why: `a list of ${issues.length} issues`, issues: [...issues, ...inner] };
  },
};

function readList(list: List, parent: Part): ReadIssue[] {
  const opened = list.children.map((item) => openItem(item, parent));
  const problems = opened.filter(
    (part) => part !== null && (namesProblem(part.title) > 0 || looksLikeError(part.title)),
  );
  if (list.children.length < 2 || problems.length * 4 < list.children.length * 3) return [];
  return opened.flatMap((part) => {
    if (part === null || (part.blocks.length === 0 && part.parts.length === 0)) return [];
    const issue = openIssue(part);
    issue.lead = part.blocks;
    for (const child of part.parts) {
      if (isSymptom(child)) issue.symptoms.push(child);
      else if (isCause(child)) issue.causes.push(child);
      else issue.fixes.push(child);
    }
    return [issue];
  });
}

/** The item as a part named by its opening; null where it doesn't open in bold or code. */
function openItem(item: ListItem, parent: Part): Part | null {
  const [first, ...others] = item.children;
  const mark = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || (mark?.type !== 'strong' && mark?.type !== 'inlineCode'))
    return null;
  const title = readText(mark).replace(/\s*[:.]$/, '');
  const rest = first.children.slice(1);
  const text = readText(rest);
  // `**Retry** the upload` is a stressed word; a title is followed by a break, a colon or nothing.
  if (
    text !== '' &&
    rest[0]?.type !== 'break' &&
    !/^\s*[:–—-]|^\s*\n/.test(
      'value' in (rest[0] ?? {}) ? String((rest[0] as { value: string }).value) : '',
    ) &&
    !/[:.]$/.test(readText(mark))
  )
    return null;
  const blocks: RootContent[] =
    text === '' ? [] : [{ ...first, children: trimStart(rest) } satisfies Paragraph];
  const split = splitLabels([...blocks, ...(others as RootContent[])]);
  const line = item.position?.start.line ?? parent.line;
  return {
    label: isMessage(mark, parent)
      ? { role: 'error', ordinal: null, name: title, target: null }
      : null,
    title,
    form: 'item',
    titleNode: { ...first, children: [mark] },
    anchors: parent.anchors,
    line,
    endLine: item.position?.end.line ?? line,
    blocks: split.lead,
    parts: split.parts,
  };
}

/** Code is what a console shows; under a heading `Common errors`, bold is, too. */
function isMessage(mark: PhrasingContent, parent: Part): boolean {
  return (
    mark.type === 'inlineCode' || /\b(?:errors?|messages?|exceptions?|codes?)\b/i.test(parent.title)
  );
}

function trimStart(children: Paragraph['children']): Paragraph['children'] {
  const [first, ...rest] = children;
  if (first?.type === 'break') return trimStart(rest);
  if (first?.type !== 'text') return children;
  const value = first.value.replace(/^[\s:–—-]+/, '');
  return value === '' ? rest : [{ ...first, value }, ...rest];
}
