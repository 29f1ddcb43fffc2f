import type { Point } from 'unist';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
} from 'yaml';

/** A YAML file whose top is a mapping, read key by key, so that one bad entry spoils no other. */
export interface YamlFile {
  entries: YamlEntry[];
  faults: { point: Point; reason: string }[];
}

export interface YamlEntry {
  key: string;
  /** Scalars are texts; mappings are objects, those under `options` `Map`s, in their order. */
  value: unknown;
  /** Where a value stands: its key, or the beginning of a list's item; else what it would be in. */
  pointAt: (path: readonly PropertyKey[]) => Point;
  /** The text at a path as it is written; null where there is none. */
  scalarAt: (path: readonly PropertyKey[]) => WrittenText | null;
}

/** A text of a YAML file, and where it begins; lines and columns are 1-based. */
export interface WrittenText {
  value: string;
  point: Point;
  /** Whether each line of the value is a line of the file, beginning on the line after `point`. */
  literal: boolean;
}

/** Reads YAML with the failsafe schema, which takes every scalar as a text: `source: 12345678`. */
export function parseYaml(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    prettyErrors: false,
    lineCounter: lines,
  });
  const pointOf = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = document.errors.map(({ pos, message }) => ({
    point: pointOf(pos[0]),
    reason: `Unexpected YAML, expected what can be read: ${message}`,
  }));
  const top: unknown = document.contents;
  if (faults.length > 0 || top === null || (isScalar(top) && top.value === '')) {
    return { entries: [], faults };
  }
  if (!isMap(top)) {
    const reason = 'Unexpected text or list, expected ids of issues, each with its `checks`';
    return { entries: [], faults: [{ point: { line: 1, column: 1 }, reason }] };
  }
  const entries: YamlEntry[] = [];
  for (const pair of top.items) {
    try {
      entries.push(readEntry(pair, document, pointOf));
    } catch (error) {
      // An alias without its anchor, or aliases that multiply without end.
      const reason = error instanceof Error ? error.message : String(error);
      faults.push({ point: pointOf(startOf(pair.key)), reason: `Unexpected alias: ${reason}` });
    }
  }
  return { entries, faults };
}

function readEntry(pair: Pair, document: Document, pointOf: (offset: number) => Point): YamlEntry {
  const find = (path: readonly PropertyKey[]): { node: unknown; offset: number; left: number } => {
    let found = { node: pair.value, offset: startOf(pair.key), left: path.length };
    for (const [index, part] of path.entries()) {
      const parent = isAlias(found.node) ? found.node.resolve(document) : found.node;
      const left = path.length - index - 1;
      if (isMap(parent)) {
        const member = parent.items.find(({ key }) => keyOf(key) === part);
        if (!member) return found;
        found = { node: member.value, offset: startOf(member.key), left };
      } else if (isSeq(parent) && typeof part === 'number' && part in parent.items) {
        const item: unknown = parent.items[part];
        found = { node: item, offset: startOf(item), left };
      } else return found;
    }
    return found;
  };
  return {
    key: keyOf(pair.key),
    value: toValue(pair.value, document),
    pointAt: (path) => pointOf(find(path).offset),
    scalarAt: (path) => {
      const { node, left } = find(path);
      const scalar = isAlias(node) ? node.resolve(document) : node;
      if (left > 0 || !isScalar(scalar) || typeof scalar.value !== 'string') return null;
      const literal = scalar.type === 'BLOCK_LITERAL';
      return { value: scalar.value, point: pointOf(startOf(scalar)), literal };
    },
  };
}

function toValue(node: unknown, document: Document): unknown {
  if (!isMap(node) && !isSeq(node) && !isScalar(node) && !isAlias(node)) return '';
  const value: unknown = node.toJS(document, {
    mapAsMap: true,
    maxAliasCount: 100,
    reviver: (key, one) => (one instanceof Map && key !== 'options' ? toObject(one) : one),
  });
  return value;
}

function toObject(map: ReadonlyMap<unknown, unknown>): Record<string, unknown> {
  return Object.fromEntries(Array.from(map, ([key, value]) => [String(key), value]));
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function startOf(node: unknown): number {
  if (isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)) return node.range?.[0] ?? 0;
  return 0;
}
