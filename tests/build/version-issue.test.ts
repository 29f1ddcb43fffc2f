import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSite } from '#build/load-site.ts';
import { versionIssue } from '#build/version-issue.ts';

const ANSWER = `## The disk is full

Nothing can be saved.

- **Error**: \`Save-File : No space is left.\`
- **Cause**: It is full.
- **Resolution**:

  1. Look at [the list](https://a.example/list).
  2. Delete files:

     \`\`\`powershell
     Remove-Item old.log
     \`\`\`

- **More information**: See [INCLUDE](parts/note.md).
`.replace('See [INCLUDE](parts/note.md)', '[!INCLUDE [a note](parts/note.md)]');
const OTHER = `## The network is down

- **Error**: \`Send-File : No route.\`
- **Resolution**: Plug it in.
`;

async function versionOf(document: string, others: Record<string, string> = {}): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'diagnostree-'));
  const files = { 'a.md': document, 'parts/note.md': 'Disks are small.\n', ...others };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const { index } = await loadSite(folder);
  const issue = index.issues.find(({ title }) => title === 'The disk is full');
  if (!issue) throw new Error('No such issue.');
  return versionIssue(issue);
}

describe('the version of an answer', () => {
  it('stays while other issues and documents come and go', async () => {
    const version = await versionOf(`# Errors\n\n${ANSWER}\n${OTHER}`);
    expect(version).toMatch(/^[\da-f]{8}$/);
    expect(await versionOf(`# Errors\n\nNew words.\n\n${OTHER}\n${ANSWER}`)).toBe(version);
    expect(
      await versionOf(`---\ntitle: x\ndate: 2026-01-31\n---\n\n# Others\n\n${OTHER}\n${ANSWER}`, {
        'b.md': `# More\n\n${OTHER}`,
      }),
    ).toBe(version);
  });

  it('stays where lines are wrapped or ended otherwise', async () => {
    const whole = `# Errors\n\n${ANSWER}\n${OTHER}`;
    const version = await versionOf(whole);
    expect(await versionOf(whole.replaceAll('\n', '\r\n'))).toBe(version);
    expect(await versionOf(whole.replace('Nothing can be', 'Nothing can\nbe'))).toBe(version);
  });

  it.each([
    ['a word', 'It is full.', 'It is nearly full.'],
    ['a command', 'Remove-Item old.log', 'Remove-Item -Force old.log'],
    ['a link', '/list)', '/new-list)'],
    ['a message', 'No space is left.', 'No room is left.'],
    ['the order of its steps', 'Look at', 'Then look at'],
  ])('changes with %s', async (_what, from, to) => {
    const version = await versionOf(`# Errors\n\n${ANSWER}\n${OTHER}`);
    expect(await versionOf(`# Errors\n\n${ANSWER.replace(from, to)}\n${OTHER}`)).not.toBe(version);
  });

  it('changes with what it includes', async () => {
    const whole = `# Errors\n\n${ANSWER}\n${OTHER}`;
    expect(await versionOf(whole, { 'parts/note.md': 'Disks are large.\n' })).not.toBe(
      await versionOf(whole),
    );
  });
});
