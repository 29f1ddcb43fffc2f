import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { VFile } from 'vfile';
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { report } from '#core/guide/report.ts';
import { type Ledger, ledgerSchema } from '#core/links/ledger.ts';

export const LEDGER = 'links.lock.json';

/** The ledger of a folder: the file with its messages, and what it says, null where it can't be read. */
export interface ReadLedger {
  file: VFile;
  ledger: Ledger | null;
}

/**
 * Reads `links.lock.json` of a content folder; null where there is none.
 *
 * Reports `links-lock` on it, and fails the build, where it isn't JSON or not of the schema: with a
 * ledger that can't be read, nobody knows what would be dropped.
 */
export async function readLedger(folder: string): Promise<ReadLedger | null> {
  let value: string;
  try {
    value = await readFile(path.join(folder, LEDGER), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    const file = new VFile({ path: LEDGER, value: '' });
    reportAt(file, { line: 1, column: 1 }, 'Unexpected unreadable ledger, expected a file');
    return { file, ledger: null };
  }
  const file = new VFile({ path: LEDGER, value });
  const json = parseJson(value, file);
  if (json === undefined) return { file, ledger: null };
  const parsed = ledgerSchema.safeParse(json);
  if (parsed.success) return { file, ledger: parsed.data };
  for (const { path: keys, message, code } of parsed.error.issues.slice(0, 20)) {
    const expected = code === 'invalid_key' ? 'a path such as `/issues/disk-full/`' : message;
    const what = keys.length === 0 ? 'value' : `value of \`${keys.map(String).join(' › ')}\``;
    reportAt(file, placeOf(value, keys), `Unexpected ${what}, expected ${expected}`);
  }
  return { file, ledger: null };
}

function reportAt(file: VFile, place: { line: number; column: number }, reason: string): void {
  report(file, `${reason}; mend it, or take the file from version control`, {
    rule: 'links-lock',
    place,
    fatal: true,
  });
}

function parseJson(text: string, file: VFile): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(reason) ?? [];
    const lines = text.split('\n');
    const end = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    const place = line === undefined ? end : { line: Number(line), column: Number(column) };
    reportAt(file, place, `Unexpected text, expected JSON: ${reason}`);
    return undefined;
  }
}

/** Where a key stands; JSON is YAML, and its parser knows places. */
function placeOf(text: string, keys: readonly PropertyKey[]): { line: number; column: number } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of keys) {
    const pair = isMap(node) ? node.items.find((one) => String(one.key) === String(key)) : null;
    if (!pair) break;
    if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
    node = pair.value;
  }
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** The 1-based line of an entry of the ledger; 1 where it isn't found. */
export function lineOf(file: VFile, key: string): number {
  const index = String(file).indexOf(`${JSON.stringify(key)}:`);
  return index < 0 ? 1 : String(file).slice(0, index).split('\n').length;
}
