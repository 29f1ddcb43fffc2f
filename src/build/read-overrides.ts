import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { Guide } from '#core/guide/guide.ts';
import { otherPlace, report } from '#core/guide/report.ts';
import type { Issue } from '#core/issue/issue.ts';
import { applyOverride, type PlacedCheck } from '#core/tree/apply-override.ts';
import type { CheckNode, OutcomeNode } from '#core/tree/tree.ts';
import { type TreeOverride, treeOverrideSchema } from '#core/tree/tree-override.ts';
import type { TreeWords } from '#words/words.ts';
import { hashIssueText } from './hash-issue-text.ts';
import { listSchemaFaults } from './list-schema-faults.ts';
import { parseOverrideText } from './parse-override-text.ts';
import { parseYaml, type YamlEntry } from './parse-yaml.ts';
import { readFiles } from './read-files.ts';

/** The checks that authors wrote themselves, in place of those that their prose gives. */
export interface Overrides {
  /** What such checks say besides what authors wrote. */
  words: TreeWords;
  /** The YAML files as read, with every message about them. */
  files: VFile[];
  /** Id of an issue → its checks, entry first. */
  nodes: Map<string, (CheckNode | OutcomeNode)[]>;
  /** Id of a node that an author wrote → where. */
  places: Map<string, OverridePlace>;
}

export interface OverridePlace {
  file: VFile;
  point: Point;
  /** Label of an option → where it is written. */
  options: Map<string, Point>;
}

const OVERRIDE = /\.tree\.ya?ml$/i;

/**
 * Reads `<document>.tree.yaml` beside each document that has one.
 *
 * Reports on the YAML file `override-unknown-document`, `override-unknown-issue` and
 * `override-schema`, which leave the issue with the checks of its prose and fail the build, and
 * `override-no-source` and `override-stale`, which are warnings: the checks are used.
 */
export function readOverrides(
  folder: string,
  guides: readonly Guide[],
  issues: readonly Issue[],
  words: TreeWords,
): Overrides {
  const overrides: Overrides = {
    words,
    files: readFiles(folder, OVERRIDE),
    nodes: new Map(),
    places: new Map(),
  };
  for (const file of overrides.files) {
    const document = file.path.replace(OVERRIDE, '');
    const guide = guides.find(({ path }) => path.replace(/\.[^./]+$/, '') === document);
    if (guide) readFile(file, guide, issues, overrides);
    else {
      report(
        file,
        `Unexpected checks without a document, expected \`${document}.md\` beside them`,
        {
          rule: 'override-unknown-document',
          place: { line: 1, column: 1 },
          fatal: true,
        },
      );
    }
  }
  return overrides;
}

function readFile(file: VFile, guide: Guide, issues: readonly Issue[], overrides: Overrides): void {
  const own = issues.filter((issue) => issue.guide === guide.id);
  const { entries, faults } = parseYaml(String(file));
  for (const { point, reason } of faults) {
    report(file, reason, { rule: 'override-schema', place: point, fatal: true });
  }
  for (const entry of entries) {
    const issue = own.find(({ id }) => id === entry.key);
    if (issue && overrides.nodes.has(issue.id)) {
      report(file, `Unexpected second checks of \`${issue.id}\`, expected one file with them`, {
        rule: 'override-schema',
        place: entry.pointAt([]),
        fatal: true,
      });
    } else if (issue) readEntry(entry, file, issue, guide, overrides);
    else {
      const ids = own.map(({ id }) => `\`${id}\``).join(', ') || 'none, as it has no issues';
      report(file, `Unexpected issue \`${entry.key}\`, expected one of \`${guide.path}\`: ${ids}`, {
        rule: 'override-unknown-issue',
        place: entry.pointAt([]),
        fatal: true,
      });
    }
  }
}

function readEntry(
  entry: YamlEntry,
  file: VFile,
  issue: Issue,
  guide: Guide,
  overrides: Overrides,
): void {
  const parsed = treeOverrideSchema.safeParse(entry.value);
  if (!parsed.success) {
    for (const { path, reason } of listSchemaFaults(entry.value, parsed.error)) {
      report(file, reason, { rule: 'override-schema', place: entry.pointAt(path), fatal: true });
    }
    return;
  }
  checkSource(parsed.data.source, entry, file, issue, guide);
  const checks = parsed.data.checks.map((check, index): PlacedCheck => {
    const text = entry.scalarAt(['checks', index, 'text']);
    return {
      check,
      content: text ? parseOverrideText(text, file) : [],
      source: { path: file.path, line: entry.pointAt(['checks', index]).line },
    };
  });
  const nodes = applyOverride(issue.id, checks, overrides.words);
  overrides.nodes.set(issue.id, nodes);
  addPlaces(nodes, parsed.data.checks, entry, file, overrides);
}

/** Whoever changes a document must hear of it when checks were written for what it said before. */
function checkSource(
  source: string | undefined,
  entry: YamlEntry,
  file: VFile,
  issue: Issue,
  guide: Guide,
): void {
  const hash = hashIssueText(String(guide.file), issue.source);
  if (source?.toLowerCase() === hash) return;
  const at = `${issue.source.path}:${issue.source.line}`;
  const cause = otherPlace('The text of the issue', issue.source.path, issue.source.line);
  if (source === undefined) {
    report(file, `Unexpected checks without \`source\`, expected \`source: ${hash}\` for ${at}`, {
      rule: 'override-no-source',
      place: entry.pointAt([]),
      cause,
    });
  } else {
    report(
      file,
      `Unexpected \`source: ${source}\`, expected \`${hash}\`: the text at ${at} has changed; compare the checks with it, then write the new hash`,
      { rule: 'override-stale', place: entry.pointAt(['source']), cause },
    );
  }
}

function addPlaces(
  nodes: readonly (CheckNode | OutcomeNode)[],
  checks: TreeOverride['checks'],
  entry: YamlEntry,
  file: VFile,
  { places }: Overrides,
): void {
  for (const [index, check] of checks.entries()) {
    const node = nodes[index];
    if (!node) continue;
    const path = ['checks', index];
    const options = node.options.map(({ label }): [string, Point] => [
      label,
      entry.pointAt('options' in check ? [...path, 'options', label] : [...path, 'no']),
    ]);
    places.set(node.id, { file, point: entry.pointAt(path), options: new Map(options) });
  }
}
