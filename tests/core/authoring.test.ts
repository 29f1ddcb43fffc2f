import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code } from 'mdast';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { checkSiteLinks } from '#core/guide/check-site-links.ts';
import type { Section } from '#core/guide/guide.ts';
import { parseGuide } from '#core/guide/parse-guide.ts';
import { buildIndex } from '#core/issue/build-index.ts';

const root = join(import.meta.dirname, '..', '..');
const authoring = parseGuide(
  new VFile({ path: 'AUTHORING.md', value: readFileSync(join(root, 'AUTHORING.md'), 'utf8') }),
);
const rules =
  sectionsOf(authoring.top).find((section) => section.title === 'Rules')?.sections ?? [];

function sectionsOf(section: Section): Section[] {
  return [section, ...section.sections.flatMap(sectionsOf)];
}

function examplesOf(section: Section, kind: 'wrong' | 'right'): Code[] {
  return section.blocks.filter(
    (block): block is Code => block.type === 'code' && block.meta === kind,
  );
}

/** Ids of the rules that a document breaks; no file can be included. */
function brokenRules(markdown: string): (string | undefined)[] {
  const guide = parseGuide(new VFile({ path: 'input.md', value: markdown }), {
    readInclude: () => null,
  });
  buildIndex([guide]);
  checkSiteLinks([guide]);
  return guide.file.messages.map((message) => message.ruleId);
}

describe.each(rules.map((section) => ({ rule: section.title, section })))(
  'the rule $rule of AUTHORING.md',
  ({ rule, section }) => {
    test('is broken by its wrong example', () => {
      for (const { value } of examplesOf(section, 'wrong'))
        expect(brokenRules(value)).toContain(rule);
    });

    test('is kept by its right example', () => {
      for (const { value } of examplesOf(section, 'right'))
        expect(brokenRules(value)).not.toContain(rule);
    });
  },
);

test('AUTHORING.md has a section for every rule about documents, and no other', () => {
  const used = new Set<string>();
  for (const folder of ['guide', 'issue']) {
    for (const name of readdirSync(join(root, 'src', 'core', folder)).filter((one) =>
      one.endsWith('.ts'),
    )) {
      const source = readFileSync(join(root, 'src', 'core', folder, name), 'utf8');
      for (const [, rule = ''] of source.matchAll(/\brule: '([a-z0-9-]+)'/g)) used.add(rule);
    }
  }
  expect(rules.map((section) => section.title).sort()).toEqual([...used].sort());
});

test('the article that AUTHORING.md starts with gives one complete issue and no message', () => {
  const section = sectionsOf(authoring.top).find(
    ({ title }) => title === 'An article for one problem',
  );
  const [example] = section?.blocks.filter((block): block is Code => block.type === 'code') ?? [];
  const guide = parseGuide(new VFile({ path: 'input.md', value: example?.value ?? '' }));
  const [issue, ...others] = buildIndex([guide]).issues;
  expect(others).toEqual([]);
  expect(guide.file.messages).toEqual([]);
  expect(issue?.errors.map(({ text, reporter }) => [text, reporter])).toEqual([
    ["Connect-Agent : The agent can't be found on SERVER01.", 'Connect-Agent'],
  ]);
  expect(issue?.causes).toHaveLength(1);
  expect(issue?.resolutions[0]?.steps.map((step) => step.commands)).toEqual([
    ['Get-Service agent'],
    ['Start-Service agent'],
  ]);
});
