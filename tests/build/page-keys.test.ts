import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadSite } from '#build/load-site.ts';
import { pageKeys } from '#build/page-keys.ts';
import { makeFolder } from '../cli/run-cli.ts';

const article = (title: string, more: string): string =>
  `# ${title}\n\n## Symptoms\n\nYou see:\n\n> ${title} : cannot start.\n\n## Resolution\n\n1. If the light is red, replace the fuse.\n2. Restart it.\n\n## More information\n\n${more}\n`;

const LAMP = [
  'guides/lamp/index.html',
  'issues/lamp.json',
  'issues/lamp/checks.json',
  'issues/lamp/fixed/index.html',
  'issues/lamp/index.html',
];

let folder = '';
let before = new Map<string, string>();

const keys = async () => pageKeys(await loadSite(folder));

/** The pages whose keys are others now, or that are new. */
async function changed(): Promise<string[]> {
  const after = await keys();
  return [...after.keys()].filter((file) => after.get(file) !== before.get(file)).sort();
}

function edit(name: string, from: string, to: string): void {
  const file = path.join(folder, name);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

beforeEach(async () => {
  folder = makeFolder({
    'lamp.md': article('Lamp', 'Lamps are old.'),
    'pump.md': `---\nbanner: See [the lamp](lamp.md#lamp).\n---\n\n${article('Pump', '[!INCLUDE [Note](parts/note.txt)]')}`,
    'valve.md': article('Valve', '![A valve](valve.svg)'),
    'parts/note.txt': 'Pumps are loud.',
    'valve.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><path d="M0 0h9v9z"/></svg>',
  });
  before = await keys();
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('nothing changes where nothing does', async () => {
  expect(before.size).toBeGreaterThan(12);
  expect(await changed()).toEqual([]);
});

it('a sentence changes the pages of its document alone', async () => {
  edit('lamp.md', 'Lamps are old.', 'Lamps are new.');
  const files = await changed();
  expect(files).toEqual(expect.arrayContaining(LAMP));
  expect(files.filter((file) => !/^(?:guides|issues)\/lamp[/.]/.test(file))).toEqual([]);
});

it('what a document includes changes its pages alone', async () => {
  edit('parts/note.txt', 'loud', 'silent');
  const files = await changed();
  expect(files).toContain('guides/pump/index.html');
  expect(files.filter((file) => !/^(?:guides|issues)\/pump[/.]/.test(file))).toEqual([]);
});

it.each([
  ['a title', () => edit('lamp.md', '# Lamp', '# Light')],
  ['a picture', () => edit('valve.svg', 'h9', 'h8')],
  [
    'a document that is new',
    () => writeFileSync(path.join(folder, 'door.md'), article('Door', 'Wide.')),
  ],
  ['a document that is gone', () => rmSync(path.join(folder, 'lamp.md'))],
])('%s changes every page, since others may show it or lead there', async (_what, change) => {
  change();
  const after = await keys();
  expect([...after.keys()].filter((file) => after.get(file) === before.get(file))).toEqual([]);
});

it('where the site is served changes every page', async () => {
  vi.stubEnv('BASE_PATH', '/help/');
  expect(await changed()).toHaveLength(before.size);
});

it('checks that are written beside a document change its pages', async () => {
  const checks =
    'lamp:\n  checks:\n    - id: look\n      do: Look at it\n      text: It is high up.\n';
  writeFileSync(path.join(folder, 'lamp.tree.yaml'), checks);
  before = await keys();
  expect([...before.keys()]).toContain('issues/lamp/look/index.html');
  edit('lamp.tree.yaml', 'high up', 'low down');
  const files = await changed();
  expect(files).toContain('issues/lamp/look/index.html');
  expect(files).not.toContain('issues/pump/index.html');
});
