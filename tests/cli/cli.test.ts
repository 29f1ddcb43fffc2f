import { describe, expect, it } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const article = `# Printing

## The queue is stuck

- **Error**: \`Add-Job : The queue 'hall' is stuck. Too many jobs wait.\`

- **Resolution**: Empty the queue:

  \`\`\`powershell
  Clear-Queue hall
  \`\`\`
`;
const folder = makeFolder({ 'printing.md': article });

describe('diagnostree', () => {
  it('teaches its commands with --help, and exits with 2 where it is called wrongly', () => {
    expect(runCli(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('explain') });
    expect(runCli([])).toMatchObject({ code: 2, err: expect.stringContaining('Usage:') });
    expect(runCli(['indx'])).toMatchObject({ code: 2, err: expect.stringContaining('`indx`') });
    expect(runCli(['index', '--jsn'])).toMatchObject({ code: 2 });
    expect(runCli(['index', folder, folder])).toMatchObject({ code: 2 });
    expect(runCli(['tree', folder, '--format', 'svg'])).toMatchObject({ code: 2 });
    for (const name of ['index', 'check', 'explain', 'tree', 'links', 'new']) {
      expect(runCli([name, '--help'])).toMatchObject({
        code: 0,
        out: expect.stringContaining('Usage:'),
      });
    }
  });

  it('prints the index of a folder', () => {
    const { code, out } = runCli(['index', folder, '--json']);
    expect(code).toBe(0);
    const index: unknown = JSON.parse(out);
    expect(index).toMatchObject({
      version: 1,
      guides: [{ id: 'printing', source: 'printing.md', issues: ['the-queue-is-stuck'] }],
      issues: [
        {
          id: 'the-queue-is-stuck',
          kind: 'error',
          source: { path: 'printing.md', line: 3 },
          errors: [
            {
              text: "Add-Job : The queue 'hall' is stuck. Too many jobs wait.",
              reporter: 'Add-Job',
            },
          ],
          resolutions: [{ kind: 'resolution', steps: [{ commands: ['Clear-Queue hall'] }] }],
        },
      ],
      messages: [],
    });
  });

  it('prints the index as records for a hosted search engine, and the schema of those', () => {
    const bulk = runCli(['index', folder, '--format', 'opensearch-bulk']).out.split('\n');
    expect(bulk.slice(0, 2).map((line): unknown => JSON.parse(line))).toMatchObject([
      { index: { _index: 'issues', _id: 'the-queue-is-stuck' } },
      { id: 'the-queue-is-stuck', commands: ['Clear-Queue hall'] },
    ]);
    expect(bulk).toEqual([expect.anything(), expect.anything(), '']);
    expect(JSON.parse(runCli(['index', '--format', 'typesense', '--schema']).out)).toMatchObject({
      name: 'issues',
    });
    expect(runCli(['index', '--format', 'rows', '--schema'])).toMatchObject({ code: 2 });
    expect(runCli(['index', '--format', 'csv'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('opensearch-bulk'),
    });
  });

  it('says on stderr how far long work is, unless it is to be quiet', () => {
    for (const command of ['index', 'check']) {
      // Documents that were read before are read from a store, at once.
      const many = Array.from(
        { length: 1000 },
        (_, at) => [`${at}.md`, `# Note ${at} ${command} ${Date.now()}\n`] as const,
      );
      const long = makeFolder(Object.fromEntries(many));
      const { out, err } = runCli([command, long]);
      expect(err).toMatch(/^Reading documents: [\d,]+ of 1,000\n/);
      expect(out).not.toContain('Reading documents');
      expect(runCli([command, long, '--quiet']).err).toBe('');
    }
    expect(runCli(['index', folder]).err).toBe('');
  });

  it('takes the folder from CONTENT_DIR where none is named', () => {
    const { out } = runCli(['index'], '', { CONTENT_DIR: folder });
    expect(JSON.parse(out)).toMatchObject({ guides: [{ id: 'printing' }] });
  });

  it('answers a pasted error', () => {
    const paste = "Add-Job : The queue 'attic' is stuck. Too many jobs wait.\nAt line:1 char:1\n";
    const { code, out } = runCli(['explain', folder, '--json'], paste);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'match',
      results: [
        {
          id: 'the-queue-is-stuck',
          url: '/issues/the-queue-is-stuck/',
          slots: [{ documented: 'hall', pasted: 'attic' }],
        },
      ],
    });
    expect(runCli(['explain', folder], paste).out).toContain('The queue is stuck');
    expect(runCli(['explain', folder], 'segmentation fault (core dumped)').out).toBe(
      'Not documented here.\n',
    );
  });

  it('answers a line at a time, and goes on after a line that it cannot read', () => {
    const lines = [
      '{"query": "The queue is stuck. Too many jobs wait."}',
      'nonsense',
      '{"query": 1}',
      '{"query": ""}',
    ];
    const { code, out } = runCli(['explain', folder, '--lines'], `${lines.join('\n')}\n`);
    expect(code).toBe(0);
    const answers = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(answers).toMatchObject([
      { verdict: 'match' },
      { error: expect.stringContaining('query') },
      { error: expect.stringContaining('query') },
      { verdict: 'none' },
    ]);
  });

  it('prints the tree in three formats', () => {
    expect(JSON.parse(runCli(['tree', folder]).out)).toMatchObject({ root: 'start' });
    expect(runCli(['tree', folder, '--format', 'mermaid']).out).toMatch(/^flowchart TD\n/);
    expect(runCli(['tree', folder, '--format', 'dot']).out).toMatch(/^digraph troubleshooter \{\n/);
  });
});

describe('diagnostree check', () => {
  const bare = makeFolder({ 'a.md': article.replace(/- \*\*Resolution[\s\S]*/, '') });

  it('exits with 1 where there are more warnings than are allowed', () => {
    expect(runCli(['check', bare, '--max-warnings', '0']).code).toBe(1);
    expect(runCli(['check', bare, '--max-warnings', '1']).code).toBe(0);
    expect(runCli(['check', bare, '--max-warnings', 'x']).code).toBe(2);
  });

  it('exits with 1 where a link leads nowhere', () => {
    const dead = makeFolder({ 'a.md': `${article}\nSee [that](gone.md) and [this](#gone).\n` });
    const { code, out } = runCli(['check', dead]);
    expect(code).toBe(1);
    expect(out).toMatch(/dead-link[\s\S]*missing-anchor/);
    expect(out).toMatch(/: 0 errors, \d+ warnings; exit 1 for 2 links to nowhere\n$/);
  });

  it('prints its messages as JSON and as SARIF', () => {
    const json: unknown = JSON.parse(runCli(['check', bare, '--format', 'json']).out);
    expect(json).toMatchObject([
      { path: 'a.md', line: 3, rule: 'no-resolution', severity: 'warning' },
    ]);
    const sarif: unknown = JSON.parse(runCli(['check', bare, '--format', 'sarif']).out);
    expect(sarif).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { rules: [{ id: 'no-resolution' }] } },
          results: [{ ruleId: 'no-resolution', level: 'warning' }],
        },
      ],
    });
  });

  it('says which reader recognised an issue', () => {
    expect(runCli(['check', folder, '--verbose']).out).toMatch(
      /printing\.md:3 The queue is stuck\n\s+labelled-fields: /,
    );
  });
});

describe('diagnostree new', () => {
  it('writes a document that passes check, and overwrites none', () => {
    const empty = makeFolder({});
    expect(runCli(['new', 'Printer does not answer', empty]).code).toBe(0);
    expect(runCli(['check', empty, '--max-warnings', '0'])).toMatchObject({
      code: 0,
      out: '1 document, 1 issue: 0 errors, 0 warnings\n',
    });
    expect(runCli(['new', 'Printer does not answer', empty]).code).toBe(2);
    expect(runCli(['new']).code).toBe(2);
  });
});

describe('bad input', () => {
  const noTrace = /\n\s+at /;

  it('is a folder that is not there, or is a file', () => {
    for (const command of ['index', 'check', 'explain', 'tree']) {
      const { code, err } = runCli([command, '/no/such/folder']);
      expect(code).toBe(1);
      expect(err).toContain('/no/such/folder');
      expect(err).toContain('CONTENT_DIR');
      expect(err).not.toMatch(noTrace);
    }
    expect(runCli(['check', 'package.json'])).toMatchObject({ code: 1 });
  });

  it('is a folder without markdown', () => {
    const { code, err } = runCli(['check', makeFolder({ 'note.txt': 'x' })]);
    expect(code).toBe(1);
    expect(err).toMatch(/^No markdown files in /);
  });

  it('is a file that is not UTF-8: the first bad byte is named', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('# Tür\n\nab'), 0xe4, 0x20]);
    const { code, out } = runCli(['check', makeFolder({ 'latin.md': bytes })]);
    expect(code).toBe(1);
    expect(out).toMatch(/^latin\.md\n\s*3:3\s+error\s+Unexpected byte 0xe4.*not-utf8/m);
    expect(out).not.toMatch(noTrace);
  });

  it('is frontmatter that is no YAML: the document is still read', () => {
    const broken = makeFolder({ 'a.md': `---\ntitle: "C:\\Temp"\n---\n\n${article}` });
    const { out } = runCli(['check', broken]);
    expect(out).toMatch(/^\s*2:\d+\s+(?:warning|error)\s.*frontmatter-syntax/m);
    expect(JSON.parse(runCli(['index', broken]).out)).toMatchObject({
      issues: [{ id: 'the-queue-is-stuck' }],
    });
  });

  it('is an issue without a resolution: a warning, and exit code 0', () => {
    const bare = makeFolder({ 'a.md': article.replace(/- \*\*Resolution[\s\S]*/, '') });
    const { code, out } = runCli(['check', bare]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\s*3:\d+.*warning.*no-resolution/m);
  });

  it('is an anchor that stands twice: both places are named', () => {
    const twice = makeFolder({
      'a.md': `# A\n\n<a name="x"></a>\n\n## One\n\n<a name="x"></a>\n\n## Two\n`,
    });
    const { out } = runCli(['check', twice]);
    expect(out).toMatch(/7:\d+.*duplicate-anchor/);
    expect(out).toMatch(/3:\d+/);
  });
});
