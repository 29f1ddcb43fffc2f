import type { RootContent } from 'mdast';
import { VFile } from 'vfile';
import { checkMarkdown } from '#core/guide/check-markdown.ts';
import { limitNesting } from '#core/guide/limit-nesting.ts';
import { normaliseMarkdown } from '#core/guide/normalise-markdown.ts';
import { parseMarkdown } from '#core/guide/parse-markdown.ts';
import { report } from '#core/guide/report.ts';
import { resolveReferences } from '#core/guide/resolve-references.ts';
import type { WrittenText } from './parse-yaml.ts';

/**
 * Parses the markdown of a check as a document's is parsed. Messages about it go to the YAML file:
 * for a text after `|` with their own place, else with that of the text.
 */
export function parseOverrideText({ value, point, literal }: WrittenText, file: VFile) {
  // As many blank lines as stand before it in the YAML file give the text the lines it has there.
  const scratch = new VFile(`${'\n'.repeat(point.line)}${value}`);
  const root = parseMarkdown(limitNesting(scratch));
  resolveReferences(root, String(scratch));
  normaliseMarkdown(root, scratch);
  checkMarkdown(root, scratch);
  const indent = literal ? indentOf(value, file, point.line) : 0;
  for (const { line, column, reason, ruleId, fatal } of scratch.messages) {
    report(file, reason, {
      rule: ruleId ?? 'override-schema',
      place:
        literal && line !== undefined && column !== undefined
          ? { line, column: column + indent }
          : point,
      fatal: fatal === true,
    });
  }
  const blocks: RootContent[] = root.children;
  return blocks;
}

/** How far a literal text, which begins after line `line`, is indented in its file. */
function indentOf(value: string, file: VFile, line: number): number {
  const lines = value.split('\n');
  const first = lines.findIndex((one) => one.trim() !== '');
  const written = String(file).split(/\r\n|\n|\r/)[line + first] ?? '';
  return Math.max(0, written.indexOf(lines[first] ?? ''));
}
