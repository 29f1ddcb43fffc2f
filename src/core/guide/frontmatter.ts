import type { Literal, Root, Yaml } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { isNode, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { DATE_KEYS, readDate } from './read-date.ts';
import { report } from './report.ts';

const text = z.string();
const list = z
  .union([text, z.array(text)])
  .optional()
  .transform((value) => (value === undefined ? [] : typeof value === 'string' ? [value] : value))
  .transform((items) => items.filter((item) => item.trim() !== ''));

/**
 * The keys of a document's frontmatter that Diagnostree reads; any other key is allowed, since
 * published documents carry dozens. `appliesTo` and `appliesto` are the same.
 */
export const frontmatterSchema = z.looseObject({
  title: text.optional(),
  description: text.optional(),
  appliesTo: list,
  appliesto: list,
  banner: text.optional(),
  lang: text.optional(),
});

/** Frontmatter between `+++`. */
interface Toml extends Literal {
  type: 'toml';
}

declare module 'mdast' {
  interface RootContentMap {
    toml: Toml;
  }
  interface FrontmatterContentMap {
    toml: Toml;
  }
}

export interface Frontmatter {
  title: string | null;
  description: string | null;
  appliesTo: string[];
  banner: string | null;
  lang: string | null;
  /** See `readDate`. */
  date: string | null;
}

/**
 * Reads the YAML at the top of a document, or TOML as Hugo's have; a document without any gives
 * empty fields.
 *
 * Reports `frontmatter-syntax` where it can't be read (commonly Windows paths in double
 * quotes) and `frontmatter-type` where a known key has a wrong type; both with the place in the
 * file. What can be read is kept either way.
 */
export function readFrontmatter(root: Root, file: VFile): Frontmatter {
  const node = root.children[0];
  if (node?.type === 'toml') return readToml(node, file);
  if (node?.type !== 'yaml') return NOTHING;
  // Fenced as YAML, written as TOML.
  if (/^[\w-]+ *= /m.test(node.value) && !/^[\w-]+:/m.test(node.value)) return readToml(node, file);
  // The failsafe schema keeps every scalar as written: `title: 1.10` isn't the number 1.1.
  const yaml = node.value.replace(UNREAD, keepLines);
  const plain = PATH_IN_QUOTES.test(yaml) ? null : readPlain(yaml);
  const read = plain === null ? null : frontmatterSchema.safeParse(plain);
  if (read?.success === true) return toFrontmatter(read.data);
  const document = parseDocument(yaml, {
    prettyErrors: false,
    schema: 'failsafe',
  });
  for (const error of document.errors.slice(0, 1)) {
    report(file, `Unexpected frontmatter, expected YAML: ${error.message}`, {
      rule: 'frontmatter-syntax',
      place: pointOf(error.pos[0], yaml, node),
    });
  }
  const backslash = document.errors.length === 0 ? PATH_IN_QUOTES.exec(yaml) : null;
  if (backslash !== null) {
    report(file, 'Unexpected backslash in double quotes, expected single quotes around a path', {
      rule: 'frontmatter-syntax',
      place: pointOf(backslash.index, yaml, node),
    });
  }
  const values = readValues(document);
  if (values === null) {
    report(file, 'Unexpected frontmatter, expected `key: value` lines', {
      rule: 'frontmatter-syntax',
      place: pointOf(0, yaml, node),
    });
    return NOTHING;
  }
  const parsed = frontmatterSchema.safeParse(values);
  if (parsed.success) return toFrontmatter(parsed.data);
  const wrong = new Set<string>();
  for (const issue of parsed.error.issues) {
    const key = String(issue.path[0] ?? '');
    report(file, `Unexpected value of \`${key}\`, expected ${expectedOf(key)}`, {
      rule: 'frontmatter-type',
      place: pointOf(offsetOf(document, key), yaml, node),
    });
    wrong.add(key);
  }
  const right = Object.entries(values).filter(([key]) => !wrong.has(key));
  return toFrontmatter(frontmatterSchema.parse(Object.fromEntries(right)));
}

/** TOML has no wrong types that matter here: what isn't a text or a list of texts is another key. */
function readToml(node: Toml | Yaml, file: VFile): Frontmatter {
  try {
    const values = Object.entries(parseToml(node.value)).map(
      ([key, value]) => [key, value instanceof TomlDate ? value.toISOString() : value] as const,
    );
    const known = values.filter(([, value]) => typeof value === 'string' || isTexts(value));
    return toFrontmatter(frontmatterSchema.parse(Object.fromEntries(known)));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [first = ''] = error.message.split('\n');
    report(
      file,
      `Unexpected frontmatter, expected TOML: ${first.replace(/^Invalid TOML document: /, '')}`,
      {
        rule: 'frontmatter-syntax',
        place: {
          line: (node.position?.start.line ?? 1) + error.line,
          column: Math.max(1, error.column),
        },
      },
    );
    return NOTHING;
  }
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

const NOTHING: Frontmatter = {
  title: null,
  description: null,
  appliesTo: [],
  banner: null,
  lang: null,
  date: null,
};

const WORDS = String.raw`\w(?:[^\n#:]|:(?=\S))*`;
/** A key with a plain value or a list of plain values, which ends where the next key begins. */
const LIST = String.raw`(?:\n(?<indent> *)- +${WORDS}(?:\n\k<indent>- +${WORDS})*)?`;
const KEY = String.raw`(?<key>[A-Za-z][\w.]*):[ \t]*(?<words>(?:${WORDS})?)(?<list>${LIST})$(?!\n(?:[ \t]|-))`;
const PLAIN = new RegExp(`^${KEY}`, 'gm');
/**
 * A plain key that we don't read. Nothing in it can be wrong, and published documents carry dozens,
 * which would make YAML a fifth of the parsing time.
 */
const READ = ['title', 'description', 'appliesto', 'banner', 'lang', ...DATE_KEYS].join('|');
const UNREAD = new RegExp(String.raw`^(?!(?:${READ}):)${KEY}`, 'gim');

/**
 * Reads what most documents have without a YAML parser, which takes ten times as long: `key: words`
 * and lists of words, each key once. Null where there is anything else.
 */
function readPlain(yaml: string): Record<string, unknown> | null {
  const values = new Map<string, unknown>();
  const rest = yaml.replace(PLAIN, (whole, key: string, words: string, list: string) => {
    if (values.has(key) || (words === '') === (list === '')) return whole;
    const items = list.split(/\n *- +/).slice(1);
    values.set(key, list === '' ? words.trim() : items.map((item) => item.trim()));
    return '';
  });
  return rest.trim() === '' ? Object.fromEntries(values) : null;
}

function keepLines(skipped: string): string {
  return skipped.replace(/[^\n]+/g, '');
}

/** YAML reads `"C:\Program"` as an escape, and often without a complaint. */
const PATH_IN_QUOTES = /"[^"\n]*\b[A-Za-z]:\\(?!\\)[^"\n]*"/;

/** The top-level keys; null where the YAML is something else, or has an alias without anchor. */
function readValues(document: Document.Parsed): Record<string, unknown> | null {
  try {
    const values: unknown = document.toJS({ maxAliasCount: 100 });
    if (values === '' || values == null) return {};
    return z.record(z.string(), z.unknown()).safeParse(values).data ?? null;
  } catch {
    return null;
  }
}

function toFrontmatter(values: z.infer<typeof frontmatterSchema>): Frontmatter {
  return {
    title: blankToNull(values.title),
    description: blankToNull(values.description),
    appliesTo: [...new Set([...values.appliesTo, ...values.appliesto].map((item) => item.trim()))],
    banner: blankToNull(values.banner),
    lang: readLang(values.lang),
    date: readDate(values),
  };
}

/** A tag of BCP 47: `de`, `pt-BR`; null for anything else, which no page could name. */
function readLang(value: string | undefined): string | null {
  const tag = blankToNull(value)?.replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : null;
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

/** The place in the file of an offset in the YAML, which starts on the line after its fence. */
function pointOf(offset: number, yaml: string, node: Yaml): Point {
  const before = yaml.slice(0, offset).split('\n');
  const fence = node.position?.start.line ?? 1;
  return { line: fence + before.length, column: (before.at(-1) ?? '').length + 1 };
}
