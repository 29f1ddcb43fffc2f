import type { Element, ElementContent, Root } from 'hast';

export interface FinishLabels {
  /** What names a table. */
  table: string;
  /** What heads a notice, by its kind: `note`, `warning`; others have no heading. */
  notices: Readonly<Record<string, string>>;
}

type Parent = { children: (Root['children'][number] | ElementContent)[] };

/**
 * Prepares sanitised HTML for its page, in place. Wide blocks scroll inside themselves, and a
 * keyboard must be able to reach them to do so. A notice says what it is, in a word: its colour
 * alone would tell few.
 */
export function finishHtml(parent: Parent, labels: FinishLabels): void {
  finish(parent, labels, false);
}

/** @param isInside whether something around it scrolls already */
function finish(parent: Parent, labels: FinishLabels, isInside: boolean): void {
  for (const [index, node] of parent.children.entries()) {
    if (node.type !== 'element') continue;
    const kind = node.properties['dataKind'];
    if (typeof kind === 'string' && Object.hasOwn(labels.notices, kind)) {
      node.children.unshift(nameNotice(labels.notices[kind] ?? ''));
    }
    const isTable = node.tagName === 'table';
    const isCode = node.tagName === 'pre';
    finish(node, labels, isInside || isTable || isCode);
    if (isInside) continue;
    if (isCode) node.properties['tabIndex'] = 0;
    if (isTable) parent.children[index] = wrapTable(node, labels.table);
  }
}

function nameNotice(value: string): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: ['kind'] },
    children: [{ type: 'text', value }],
  };
}

function wrapTable(table: Element, ariaLabel: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table'], tabIndex: 0, role: 'region', ariaLabel },
    children: [table],
  };
}
