import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSite } from '#build/load-site.ts';
import { proveSearch } from '#build/prove-search.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diagnostree-prove-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** What is said of a document's messages, each as `rule line`, with the other place if there is one. */
async function prove(markdown: string, forgets = true): Promise<string[]> {
  await writeFile(path.join(folder, 'a.md'), markdown);
  const site = await loadSite(folder);
  const rules = ['alike-messages', 'lost-message'];
  for (const file of site.files) if (forgets) file.messages.length = 0;
  proveSearch(site);
  return site.files.flatMap(({ messages }) =>
    messages
      .filter(({ ruleId }) => rules.includes(ruleId ?? ''))
      .map(({ ruleId, line, cause }) => {
        const other = cause instanceof Error && 'line' in cause ? ` and ${String(cause.line)}` : '';
        return `${ruleId} ${line}${other}`;
      }),
  );
}

const authoring = await readFile(path.join(import.meta.dirname, '../../AUTHORING.md'), 'utf8');

describe.each(['alike-messages', 'lost-message'])('the rule %s of AUTHORING.md', (rule) => {
  const [, section = ''] = authoring.split(`### ${rule}\n`);
  const example = (kind: string): string =>
    new RegExp(`\`\`\`markdown ${kind}\n(.*?)\n\`\`\`\n`, 's').exec(section)?.[1] ?? '';

  it('is broken by its wrong example', async () => {
    expect((await prove(example('wrong'))).join()).toContain(rule);
  });

  it('is kept by its right example', async () => {
    expect(example('right')).toContain('# ');
    expect(await prove(example('right'))).toEqual([]);
  });
});

describe('pasting every documented message', () => {
  it('names a pair that reads alike once, with both places', async () => {
    const issue = (title: string, path: string) =>
      `## ${title}\n\n- **Error**: _Can't write to '${path}': the disk has no room left._\n- **Resolution**: Wait.\n`;
    expect(await prove(`# Disks\n\n${issue('One', 'C:\\a')}\n${issue('Two', 'D:\\b')}`)).toEqual([
      'alike-messages 5 and 10',
    ]);
  });

  it('leaves pairs to the rule about documents that has named them', async () => {
    const issue = (title: string, path: string) =>
      `## ${title}\n\n- **Error**: _Can't write to '${path}': the disk has no room left._\n- **Resolution**: Wait.\n`;
    const markdown = `# Disks\n\n${issue('One', 'C:\\a')}\n${issue('Two', 'D:\\b')}`;
    expect(await prove(markdown, false)).toEqual([]);
    expect(await prove(markdown)).toHaveLength(1);
  });
});
