import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeIssue } from '#build/describe-issue.ts';
import { listOtherDocuments } from '#build/list-other-documents.ts';
import { loadSite } from '#build/load-site.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diagnostree-describe-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** The site of some documents, by name. */
async function siteOf(documents: Record<string, string>) {
  for (const [name, text] of Object.entries(documents)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return loadSite(folder);
}

async function view(symptoms: string) {
  const site = await siteOf({
    'a.md': `# It fails\n\n## Symptoms\n\n${symptoms}\n\n## Resolution\n\nRestart it.\n`,
  });
  const [issue] = site.index.issues;
  if (!issue) throw new Error('No issue was found.');
  return describeIssue(issue, site);
}

describe('an issue page', () => {
  it('says where the message is that a sentence announces', async () => {
    const { errors, symptoms } = await view(
      'You receive the following error message:\n\n> The disk of SERVER01 is full.\n\nAll users do.',
    );
    expect(errors).toEqual(['The disk of SERVER01 is full.']);
    expect(symptoms).toMatch(
      /message:<\/p>\s*<p><em>The message above\.<\/em><\/p>\s*<p>All users/,
    );
  });

  it('says so only where a message was taken out', async () => {
    const { symptoms } = await view('This happens in these places:\n\n- here\n- there');
    expect(symptoms).not.toContain('The message above');
  });
});

describe('what a document shows', () => {
  it('is reported where a picture in raw HTML is missing', async () => {
    const { files } = await siteOf({
      'a.md':
        '# It fails\n\nSee <img alt="x" src="gone.png"> and <img src=\'https://a.example/b.png\'>.\n',
    });
    const missing = files.flatMap(({ messages }) =>
      messages.filter(({ ruleId }) => ruleId === 'missing-image'),
    );
    expect(missing.map(({ reason, line }) => [reason, line])).toEqual([
      ['Unexpected image `gone.png`, expected a picture in the content folder', 3],
    ]);
  });

  it('has included words in the middle of a sentence', async () => {
    const { index } = await siteOf({
      'a.md':
        '# It fails\n\n## Resolution\n\nWait. [!INCLUDE [a note](parts/note.md)] Then restart it.\n',
      'parts/note.md': 'Be careful with **this**.\n',
    });
    expect(index.issues[0]?.resolutions[0]?.steps[0]?.text).toBe(
      'Wait. Be careful with this. Then restart it.',
    );
  });

  it('is reported where several blocks are included in a sentence', async () => {
    const { files } = await siteOf({
      'a.md': '# It fails\n\nWait. [!INCLUDE [a note](parts/note.md)] Then restart it.\n',
      'parts/note.md': 'One.\n\nTwo.\n',
    });
    const [message] = files.flatMap(({ messages }) =>
      messages.filter(({ ruleId }) => ruleId === 'include'),
    );
    expect(message?.reason).toContain('include of 2 blocks inside a sentence');
  });

  it('is listed where no problem was found in it', async () => {
    const site = await siteOf({
      'a.md': '# It fails\n\n## Symptoms\n\n> It is full.\n\n## Resolution\n\nRestart it.\n',
      'notes.md': '# Release notes\n\nWe changed the colours.\n',
    });
    expect(listOtherDocuments(site)).toEqual([{ title: 'Release notes', href: '/guides/notes/' }]);
  });
});
