import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readFrontmatter } from '#core/guide/frontmatter.ts';
import { parseGuide } from '#core/guide/parse-guide.ts';

function read(yaml: string) {
  const file = new VFile({ path: 'a.md', value: `---\n${yaml}\n---\n` });
  const root: Root = { type: 'root', children: [{ type: 'yaml', value: yaml }] };
  const { title, appliesTo } = readFrontmatter(root, file);
  return { title, appliesTo, rules: file.messages.map(({ ruleId }) => ruleId) };
}

// Plain lines aren't read by a YAML parser; a comment at the end makes sure of one.
test.each([
  ['title: 1.10\nappliesTo: A', '1.10', ['A'], []],
  [
    "title: Can't sign in at 10:30  \nappliesto:\n- A\n-  B b \nother: x",
    "Can't sign in at 10:30",
    ['A', 'B b'],
    [],
  ],
  ['title: a\n  and b', 'a and b', [], []],
  ['appliesTo:\n  - A\n    - B', null, ['A - B'], []],
  ['appliesTo: A\n  - B', null, ['A - B'], []],
  ['title: a\nTitle: b', 'a', [], []],
  ['title: a\ntitle: b', 'b', [], ['frontmatter-syntax']],
  ['title:\n  - a\nappliesTo: A', null, ['A'], ['frontmatter-type']],
  ['title: a: b', null, [], ['frontmatter-syntax', 'frontmatter-type']],
  ['title: C:\\Temp', 'C:\\Temp', [], []],
])('%j is read as YAML says', (yaml, title, appliesTo, rules) => {
  expect(read(yaml)).toEqual({ title, appliesTo, rules });
  expect(read(`${yaml}\n# x`)).toEqual({ title, appliesTo, rules });
});

test('TOML is read between `+++`, and where somebody put it between `---`', () => {
  const toml = 'title = "Pump : stuck"\nappliesTo = ["A", "B"]\ndate = 2024-05-01\nweight = 3';
  for (const fence of ['+++', '---']) {
    const file = new VFile({ path: 'a.md', value: `${fence}\n${toml}\n${fence}\n\nText.\n` });
    const guide = parseGuide(file);
    expect(guide.title).toBe('Pump : stuck');
    expect(guide.appliesTo).toEqual(['A', 'B']);
    expect(guide.date).toBe('2024-05-01');
    expect(guide.root.children.map(({ type }) => type)).toEqual(['paragraph']);
  }
});

test('TOML that can’t be read is reported at its place', () => {
  const file = new VFile({
    path: 'a.md',
    value: '+++\nweight = 1\ntitle = "Pump\n+++\n\n# Pump\n',
  });
  parseGuide(file);
  const [message] = file.messages;
  expect(message?.ruleId).toBe('frontmatter-syntax');
  expect(message?.line).toBe(3);
});
