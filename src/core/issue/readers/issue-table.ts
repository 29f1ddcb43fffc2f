import type { Paragraph, RootContent, Table, TableCell, TableRow } from 'mdast';
import { readText } from '#core/guide/read-text.ts';
import { firstSentence } from '#core/issue/first-sentence.ts';
import type { Role } from '#core/issue/label-words.ts';
import { unquote } from '#core/issue/make-error.ts';
import { looksLikeError } from '#core/issue/looks-like-error.ts';
import { matchLabel } from '#core/issue/match-label.ts';
import type { Part } from '#core/issue/part.ts';
import { openIssue, type ReadIssue, type Reader } from '#core/issue/read-issue.ts';

/**
 * Reads a table with one issue a row: a column for what is seen, others for cause and fix.
 *
 * ```markdown
 * | Error message | Solution |
 * | --- | --- |
 * | The disk is full. | Delete files. |
 * ```
 * → one issue, titled `The disk is full`, with one error text and one resolution
 *
 * A row alone below a heading that is a code (`## 0x80242006`) tells what that means, and is named by both.
 * A table of codes and their meaning, with neither cause nor fix, holds no issues.
 */
export const issueTable: Reader = {
  name: 'issue-table',
  read(part, scope) {
    const issues: ReadIssue[] = [];
    for (const block of part.blocks) {
      if (block.type === 'table') issues.push(...readTable(block, part));
    }
    if (issues.length === 0) return null;
    const inner = part.parts.flatMap((child) => scope.readInner(child));
    const [only, second] = issues;
    if (only && !second && HEADING_CODE.test(part.title)) {
      // The row says what the code above it means.
      only.title = `${part.title}: ${only.title}`;
      only.line = part.line;
    }
    return { sure: 0.7, why: `a table of ${issues.length} issues`, issues: [...issues, ...inner] };
  },
};

/** `## 0x80242006`, above a table of one row. */
const HEADING_CODE = /^(?:error (?:code )?)?(?:0x[\da-f]{4,16}|[A-Z]{1,10}-?\d{3,})$/i;

interface Column {
  index: number;
  role: Role;
  /** Columns of codes name an issue only where no other column does. */
  isCode: boolean;
  /** Columns that describe an issue don't name it. */
  isDescription: boolean;
}

function readTable(table: Table, part: Part): ReadIssue[] {
  const [head, ...rows] = table.children;
  const columns = (head?.children ?? []).flatMap((cell, index) => toColumn(readText(cell), index));
  const seen = columns.filter(({ role }) => role === 'error' || role === 'symptom');
  const told = columns.filter(
    ({ role }) => role === 'cause' || role === 'resolution' || role === 'workaround',
  );
  const naming =
    seen.find((column) => !column.isCode && !column.isDescription) ??
    seen.find(({ isCode }) => isCode);
  if (naming === undefined || told.length === 0) return [];
  return rows.flatMap((row) => readRow(row, columns, naming, part));
}

function toColumn(title: string, index: number): Column[] {
  const plain = title.replace(/\s*\(.*\)$/, '');
  // Tables of options have descriptions, methods and cases, too.
  if (
    /^(?:options?|methods?|approach|alternatives?|responses?|a|q|conditions?|cases?|scenarios?|observations?|behaviou?rs?|notes?)$/i.test(
      plain,
    )
  )
    return [];
  const isDescription =
    /^(?:description|details|beschreibung|détails|descripci[oó]n|detalles)$/i.test(plain);
  const isCode =
    /\b(?:codes?|ids?|numbers?|c[oó]digos?|num[ée]ros?)\b|fehler(?:code|nummer)/i.test(plain) &&
    !/message|meldung|mensaje/i.test(plain);
  const label =
    matchLabel(plain) ??
    matchLabel(plain.replace(/s$/i, '')) ??
    matchLabel(plain.split(/\s*(?:\/|,|\b(?:or|and|oder|und|ou|et|[oy])\b|&)\s*/i)[0] ?? '');
  const named =
    /^(?:\w+ )?(?:errors?|issues?|problems?)(?: (?:name|title|codes?|ids?|text|strings?|description|numbers?))?$/i.test(
      plain,
    );
  const role =
    label?.role ?? (named ? (/error/i.test(plain) ? 'error' : 'symptom') : isCode ? 'error' : null);
  return role === null ? [] : [{ index, role, isCode, isDescription }];
}

/** `E1001`, `AADSTS50011`, `0x80070005`, `5.7.1`: long enough to be searched for on its own. */
const CODE = /^(?=.*\d)[A-Za-z\d][\w.-]{2,24}$/;

function readRow(
  row: TableRow,
  columns: readonly Column[],
  naming: Column,
  part: Part,
): ReadIssue[] {
  const title = firstSentence(unquote(cellText(row, naming.index)));
  if (title === '') return [];
  const line = row.position?.start.line ?? part.line;
  const issue = openIssue(
    { ...part, titleNode: null, label: null, line, endLine: row.position?.end.line ?? line },
    title,
  );
  for (const { index, role, isCode } of columns) {
    const cell = row.children[index];
    if (cell === undefined || isEmpty(cell)) continue;
    // A bare code says less than the message beside it, and would match other issues.
    if (isCode && naming.index !== index) {
      issue.rest.push(toParagraph(cell));
      const code = readText(cell);
      if (CODE.test(code)) issue.aliases.push(code);
    } else if (role === 'cause') issue.causes.push(toPart(cell, role, line));
    else if (role === 'resolution' || role === 'workaround' || role === 'diagnosis')
      issue.fixes.push(toPart(cell, role, line));
    else if (role === 'error' || role === 'symptom')
      issue.symptoms.push(toPart(cell, showsError(cell) ? 'error' : role, line));
    else issue.rest.push(toParagraph(cell));
  }
  const known = new Set(columns.map(({ index }) => index));
  for (const [index, cell] of row.children.entries()) {
    if (!known.has(index) && !isEmpty(cell)) issue.rest.push(toParagraph(cell));
  }
  return [issue];
}

/** Whether a cell is code from end to end, as only a message is that tells a problem. */
function showsError(cell: TableCell): boolean {
  const [only, second] = cell.children;
  return only?.type === 'inlineCode' && second === undefined && looksLikeError(only.value);
}

function toPart(cell: TableCell, role: Role, line: number): Part {
  return {
    label: { role, ordinal: null, name: null, target: null },
    title: '',
    form: 'label',
    titleNode: null,
    anchors: [],
    line,
    endLine: line,
    blocks: [toParagraph(cell)] satisfies RootContent[],
    parts: [],
  };
}

function toParagraph(cell: TableCell): Paragraph {
  const position = cell.position === undefined ? {} : { position: cell.position };
  return { type: 'paragraph', children: cell.children, ...position };
}

function cellText(row: TableRow, index: number): string {
  const cell = row.children[index];
  return cell === undefined ? '' : readText(cell);
}

function isEmpty(cell: TableCell): boolean {
  return /^(?:|[-–—]+|n\/?a|none|not applicable|not available|unknown)\.?$/i.test(readText(cell));
}
