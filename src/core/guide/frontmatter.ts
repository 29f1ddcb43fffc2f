import type { Root, Yaml } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { report } from './report.ts';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const list = z
  .union([text, z.array(z.union([text, z.null()]))])
  .nullish()
  .transform((value) => (value == null ? [] : typeof value === 'string' ? [value] : value))
  .transform((items) => items.filter((item) => item !== null && item.trim() !== '') as string[]);

/**
 * The keys of a document's frontmatter that Diagnostree reads; any other key is allowed, since
 * published documents carry dozens. `appliesTo` and `appliesto` are the same.
 */
export const frontmatterSchema = z.looseObject({
  title: text.nullish(),
  description: text.nullish(),
  appliesTo: list,
  appliesto: list,
  banner: text.nullish(),
});

export interface Frontmatter {
  title: string | null;
  description: string | null;
  appliesTo: string[];
  banner: string | null;
}

/**
 * Reads the YAML at the top of a document; a document without any gives empty fields.
 *
 * Reports `frontmatter-syntax` where the YAML can't be read (commonly Windows paths in double
 * quotes) and `frontmatter-type` where a known key has a wrong type; both with the place in the
 * file. What can be read is kept either way.
 */
export function readFrontmatter(root: Root, file: VFile): Frontmatter {
  const node = root.children[0];
  if (node?.type !== 'yaml') return { title: null, description: null, appliesTo: [], banner: null };
  const lines = new LineCounter();
  const document = parseDocument(node.value, { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors.slice(0, 1)) {
    report(file, `Unexpected frontmatter, expected YAML: ${error.message}`, {
      rule: 'frontmatter-syntax',
      place: pointOf(lines, error.pos[0], node),
    });
  }
  const values = readValues(document);
  const parsed = frontmatterSchema.safeParse(values);
  if (parsed.success) return toFrontmatter(parsed.data);
  for (const issue of parsed.error.issues) {
    const key = String(issue.path[0] ?? '');
    report(file, `Unexpected value of \`${key}\`, expected ${expectedOf(key)}`, {
      rule: 'frontmatter-type',
      place: pointOf(lines, offsetOf(document, key), node),
    });
    delete values[key];
  }
  return toFrontmatter(frontmatterSchema.parse(values));
}

function readValues(document: Document.Parsed): Record<string, unknown> {
  try {
    const values: unknown = document.toJS({ maxAliasCount: 100 });
    return z.record(z.string(), z.unknown()).catch({}).parse(values);
  } catch {
    // Unresolved aliases throw; the syntax error is reported already.
    return {};
  }
}

function toFrontmatter(values: z.infer<typeof frontmatterSchema>): Frontmatter {
  return {
    title: blankToNull(values.title),
    description: blankToNull(values.description),
    appliesTo: [...new Set([...values.appliesTo, ...values.appliesto].map((item) => item.trim()))],
    banner: blankToNull(values.banner),
  };
}

function blankToNull(value: string | null | undefined): string | null {
  return value == null || value.trim() === '' ? null : value.trim();
}

function expectedOf(key: string): string {
  return key.toLowerCase() === 'appliesto' ? 'a text or a list of texts' : 'a text';
}

function offsetOf(document: Document.Parsed, key: string): number {
  const value: unknown = document.get(key, true);
  return isNode(value) ? (value.range?.[0] ?? 0) : 0;
}

function pointOf(lines: LineCounter, offset: number, node: Yaml): Point {
  const { line, col } = lines.linePos(offset);
  // The YAML starts on the line after its fence.
  return { line: (node.position?.start.line ?? 1) + Math.max(line, 1), column: Math.max(col, 1) };
}
