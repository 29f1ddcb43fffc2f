import { readFileSync } from 'node:fs';
import type { Code } from 'mdast';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { loadSite, type Site } from '#build/load-site.ts';
import type { Section } from '#core/guide/guide.ts';
import { parseGuide } from '#core/guide/parse-guide.ts';
import { makeFolder, runCli } from '../cli/run-cli.ts';

const article = `# Doors

## The door is stuck

- **Error**: \`Open-Door : The door of 'hall' is stuck. Nobody gets in.\`

- **Resolution**: Oil the hinges.
`;
/** Of the article as it stands above. */
const hash = '9bb04f22';
const checks = `the-door-is-stuck:
  source: ${hash}
  checks:
    - id: key
      ask: Has it a key?
      text: |
        Look at the lock:

        \`\`\`powershell
        Get-Lock hall
        \`\`\`
      options:
        2 or more: oil
        1: { to: turn, hint: Or half of one }
    - id: turn
      do: Turn the key
    - id: oil
      do: Oil the hinges
      no: { to: key, retry: true }
`;

const load = (files: Record<string, string | Uint8Array>) => loadSite(makeFolder(files));
const withChecks = (yaml: string | Uint8Array, markdown = article) =>
  load({ 'docs/doors.md': markdown, 'docs/doors.tree.yaml': yaml });

/** Messages as `file:line:column rule`, an exclamation mark where they fail the build. */
function messages(site: Site): string[] {
  return site.files.flatMap((file) =>
    file.messages.map(
      ({ line = 0, column = 0, ruleId = '', fatal }) =>
        `${file.path}:${line}:${column} ${ruleId}${fatal === true ? '!' : ''}`,
    ),
  );
}

/** Checks and ends of an issue as lines: `id: label → id`. */
function outline({ tree }: Site, issue: string): string[] {
  const local = (id: string) => id.slice(issue.length + 1);
  return tree.nodes
    .filter(({ id }) => id.startsWith(`${issue}/`))
    .map(({ id, options }) => {
      const edges = options.map(({ label, to }) => `${label} → ${local(to)}`);
      return [local(id), edges.join(', ')].filter(Boolean).join(': ');
    });
}

describe('checks beside a document', () => {
  it('replace those of its prose, without a word of complaint', async () => {
    const site = await withChecks(checks);
    expect(messages(site)).toEqual([]);
    expect(outline(site, 'the-door-is-stuck')).toEqual([
      'key: 2 or more → oil, 1 → turn',
      'turn: Yes → fixed, No → oil',
      'oil: Yes → fixed, No → key',
      'fixed',
    ]);
    const key = site.tree.nodes.find(({ id }) => id === 'the-door-is-stuck/key');
    expect(key).toMatchObject({
      commands: ['Get-Lock hall'],
      source: { path: 'docs/doors.tree.yaml', line: 4 },
      options: [{}, { hint: 'Or half of one' }],
    });
  });

  it('may be of several issues, and in a file that ends in .yml', async () => {
    const more = `${article}
## The door squeaks

- **Error**: \`Open-Door : The hinges squeak, and everybody hears it.\`
- **Resolution**: Oil the hinges.
`;
    const site = await load({
      'doors.md': more,
      'doors.tree.yml': `${checks}
the-door-squeaks:
  checks:
    - id: oil
      do: Oil the hinges
`,
    });
    expect(messages(site)).toEqual(['doors.tree.yml:21:1 override-no-source']);
    expect(outline(site, 'the-door-squeaks')[0]).toBe('oil: Yes → fixed, No → escalate');
    expect(outline(site, 'the-door-is-stuck')).toHaveLength(4);
  });

  it('keep quiet about changed line ends, trailing blanks, and text around the issue', async () => {
    const moved = `# Doors\n\nHouses have doors.\n\n${article.slice('# Doors\n\n'.length)}`;
    for (const same of [
      article.replaceAll('\n', '\r\n'),
      article.replaceAll('\n', '  \n'),
      moved,
    ]) {
      expect(messages(await withChecks(checks, same))).toEqual([]);
    }
  });

  it('are used, with a warning that names both places and the new hash, when the text has changed', async () => {
    const site = await withChecks(checks, article.replace('Oil the hinges', 'Oil both hinges'));
    expect(messages(site)).toEqual(['docs/doors.tree.yaml:2:3 override-stale']);
    const [message] = site.files.flatMap((file) => file.messages);
    expect(message?.reason).toMatch(
      /^Unexpected `source: 9bb04f22`, expected `[0-9a-f]{8}`: the text at docs\/doors\.md:3 has changed/,
    );
    expect(message?.cause).toMatchObject({ file: 'docs/doors.md', line: 3 });
    expect(outline(site, 'the-door-is-stuck')[0]).toMatch(/^key: /);
  });

  it('are used, with a warning that tells the hash to write, when they name none', async () => {
    const site = await withChecks(checks.replace(/^ {2}source.*\n/m, ''));
    expect(messages(site)).toEqual(['docs/doors.tree.yaml:1:1 override-no-source']);
    const [message] = site.files.flatMap((file) => file.messages);
    expect(message?.reason).toContain(`\`source: ${hash}\` for docs/doors.md:3`);
    expect(outline(site, 'the-door-is-stuck')[0]).toMatch(/^key: /);
  });
});

describe('a fault in checks beside a document', () => {
  const derived = async () => outline(await load({ 'doors.md': article }), 'the-door-is-stuck');
  const entry = (body: string) => `the-door-is-stuck:\n  source: ${hash}\n  checks:\n${body}`;
  const reasons = (site: Site) =>
    site.files.flatMap((file) =>
      file.messages.map(({ line = 0, column = 0, reason }) => `${line}:${column} ${reason}`),
    );

  it('is reported at its line, all of them at once, and leaves the issue as the prose has it', async () => {
    const site = await withChecks(
      entry(`    - id: A key
      do: ''
      yes: fixed
    - id: oil
      ask: Is it dry?
      options:
        Yes: fixed
    - id: turn
      do: Turn it
      contact: Contoso
    - text: Wait.
`),
    );
    expect(new Set(messages(site).map((message) => message.split(' ')[1]))).toEqual(
      new Set(['override-schema!']),
    );
    expect(reasons(site)).toEqual(
      [
        '6:7 Unexpected key `yes`, expected only the keys `id`, `do`, `text`, `no`',
        '4:7 Unexpected `A key`, expected lower-case letters and digits, joined by `-`',
        '5:7 Unexpected empty `do`, expected a text that says what to do',
        '9:7 Unexpected value of `options`, expected two to 9 options',
        '11:7 Unexpected entry, expected exactly one of `ask`, `do` and `contact`',
        '14:7 Unexpected entry, expected exactly one of `ask`, `do` and `contact`',
      ].sort((a, b) => parseInt(a) - parseInt(b)),
    );
    expect(outline(site, 'the-door-is-stuck')).toEqual(await derived());
  });

  it.each([
    ['a text', 'Oil the hinges.', '1:1'],
    ['a list', '- the-door-is-stuck', '1:1'],
    ['an issue without checks', 'the-door-is-stuck: { source: 1 }', '1:1'],
    ['an issue without anything', 'the-door-is-stuck:', '1:1'],
    ['no YAML', 'the-door-is-stuck: "', '1:21'],
    ['an alias of nothing', 'the-door-is-stuck: *gone', '1:1'],
    ['a label twice', entry('    - { id: a, ask: b, options: { Yes: a, Yes: b } }'), '4:43'],
    ['an issue twice', `${checks}${checks}`, '20:1'],
  ])('is %s', async (_, yaml, place) => {
    const site = await withChecks(yaml);
    expect(messages(site)).toEqual([`docs/doors.tree.yaml:${place} override-schema!`]);
    expect(outline(site, 'the-door-is-stuck')).toEqual(await derived());
  });

  it('is none where a file is empty, or says nothing but a comment', async () => {
    for (const yaml of ['', '# later\n', '{}\n']) {
      expect(messages(await withChecks(yaml))).toEqual([]);
    }
  });

  it('is an issue that the document does not have, with those that it has', async () => {
    const site = await withChecks(checks.replace('stuck', 'shut'));
    expect(messages(site)).toEqual(['docs/doors.tree.yaml:1:1 override-unknown-issue!']);
    expect(reasons(site)[0]).toContain('expected one of `docs/doors.md`: `the-door-is-stuck`');
  });

  it('is a file without its document', async () => {
    const site = await load({ 'doors.md': article, 'docs/doors.tree.yaml': checks });
    expect(messages(site)).toEqual(['docs/doors.tree.yaml:1:1 override-unknown-document!']);
    expect(reasons(site)[0]).toContain('`docs/doors.md`');
  });

  it('is a byte that is not UTF-8', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('a: '), 0xe4]);
    expect(messages(await withChecks(bytes))[0]).toBe('docs/doors.tree.yaml:1:4 not-utf8!');
  });

  it('is one of the tree, at the option or the check that has it', async () => {
    const site = await withChecks(
      entry(`    - id: a
      ask: Which?
      options:
        One: b
        Two: gone
    - id: b
      do: Turn it
      no: a
    - id: c
      contact: Contoso
`),
    );
    expect(messages(site).sort()).toEqual([
      'docs/doors.tree.yaml:12:7 tree-unreachable!',
      'docs/doors.tree.yaml:4:7 tree-cycle!',
      'docs/doors.tree.yaml:8:9 tree-dangling!',
    ]);
  });

  it('is one of the markdown in it, at its own place', async () => {
    const site = await withChecks(
      entry(`    - id: a
      do: Turn it
      text: |
        Like this:

        \`\`\`
        Invoke-Turn
        \`\`\`
    - id: b
      do: Oil it
      text: "Like this: <Oil>"
`),
    );
    expect(messages(site)).toEqual([
      'docs/doors.tree.yaml:9:9 unlabelled-fence',
      'docs/doors.tree.yaml:14:13 html-placeholder',
    ]);
  });

  it('is printed by check, which counts documents only, and then exits with 1', () => {
    const folder = makeFolder({ 'doors.md': article, 'doors.tree.yaml': 'no-such: {}' });
    const { code, out } = runCli(['check', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/^doors\.tree\.yaml\n\s*1:1\s+error\s.*override-unknown-issue/m);
    expect(out).toMatch(/^1 document, 1 issue: 1 error, 0 warnings$/m);
  });
});

describe('the section of AUTHORING.md about checks', () => {
  const authoring = parseGuide(
    new VFile({ path: 'AUTHORING.md', value: readFileSync('AUTHORING.md', 'utf8') }),
  );
  const own = authoring.top.sections
    .flatMap(({ sections }) => sections)
    .find(({ title }) => title === 'Checks of your own');
  const parts = own?.sections ?? [];
  const isRule = ({ title }: Section) => /^(?:override|tree)-/.test(title);
  const code = ({ blocks }: Section, lang: string, meta: string | null = null) =>
    blocks.find(
      (block): block is Code =>
        block.type === 'code' && block.lang === lang && (block.meta ?? null) === meta,
    )?.value ?? '';
  const [first, second] = parts.filter((part) => !isRule(part));
  const run = (markdown: string, yaml: string) =>
    load({ 'printing.md': markdown, 'printing.tree.yaml': yaml });

  it('has a first example that works as it says', async () => {
    const site = first && (await run(code(first, 'markdown'), code(first, 'yaml')));
    expect(site && messages(site)).toEqual([]);
    expect(site && outline(site, 'the-queue-is-stuck')).toEqual([
      'light: Yes → empty, No → cable',
      'cable: Yes → fixed, No → empty',
      'empty: Yes → fixed, No → support',
      'support',
      'fixed',
    ]);
  });

  it('has a second example that works as it says', async () => {
    const site = second && (await run(code(second, 'markdown'), code(second, 'yaml')));
    expect(site && messages(site)).toEqual([]);
    expect(site && outline(site, 'the-backup-never-ends')).toEqual([
      'size: It grows → wait, It stays the same → cancel, There is no copy → escalate',
      'wait: Yes → fixed, No → size',
      'cancel: Yes → fixed, No → escalate',
      'escalate',
      'fixed',
    ]);
  });

  it.each(
    parts
      .filter(isRule)
      .filter((part) => code(part, 'yaml', 'wrong') !== '')
      .map((part) => ({ rule: part.title, part })),
  )('has examples that break and keep the rule $rule', async ({ rule, part }) => {
    const document = first ? code(first, 'markdown') : '';
    const rules = async (meta: string) =>
      (await run(document, code(part, 'yaml', meta))).files.flatMap((file) =>
        file.messages.map(({ ruleId }) => ruleId),
      );
    expect(await rules('wrong')).toContain(rule);
    expect(await rules('right')).not.toContain(rule);
  });

  it('has a part for every rule about checks, and no other', () => {
    const used = new Set(['tree-same-label']);
    for (const file of ['src/build/read-overrides.ts', 'src/core/tree/validate-tree.ts']) {
      for (const [, rule = ''] of readFileSync(file, 'utf8').matchAll(/rule: '([a-z-]+)'/g)) {
        used.add(rule);
      }
    }
    // Labels are keys: YAML itself refuses a second one.
    used.delete('tree-same-label');
    expect(
      parts
        .filter(isRule)
        .map(({ title }) => title)
        .sort(),
    ).toEqual([...used].sort());
  });
});
