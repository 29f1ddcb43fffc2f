import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeStore } from '#build/document-store.ts';
import { loadSite, type Site } from '#build/load-site.ts';
import { publicIndexOf } from '#build/public-index-of.ts';
import { shareText } from '#build/shared-text.ts';
import { makeDocuments } from '../bench/make-documents.ts';
import { makeFolder } from '../cli/run-cli.ts';

/** A digest of what pages are made from: texts of megabytes would drown a failure's message. */
function tell(site: Site): string {
  const { guides, index, tree, search, links } = site;
  const all = [guides.map((one) => ({ ...one, file: null })), index, tree, search, links];
  const sorted = JSON.stringify([...all, publicIndexOf(site)], (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha1').update(sorted).digest('hex');
}

it(
  'documents parsed by several threads, or read from what was kept, make the same site as one after the other',
  { timeout: 120_000 },
  async () => {
    const documents = Object.fromEntries(
      Array.from(makeDocuments(450), ({ path: file, text }) => [file, text]),
    );
    documents['broken.md'] =
      '# Broken\n\n[!INCLUDE [Note](note.md)]\n\n### Skipped\n\n<a name="x"></a><a name="x"></a>\n';
    const folder = makeFolder(documents);
    const store = path.join(mkdtempSync(path.join(tmpdir(), 'diagnostree-')), 'store');
    const plain = tell(await loadSite(folder));
    expect(tell(await loadSite(folder, { store }))).toBe(plain);
    expect(readdirSync(store).length).toBeGreaterThan(1);
    expect(tell(await loadSite(folder, { store }))).toBe(plain);

    // A change of a document, and of what one includes, is seen.
    const [first = ''] = Object.keys(documents);
    writeFileSync(path.join(folder, first), '# Changed\n\n## Symptoms\n\nIt is new.\n');
    writeFileSync(path.join(folder, 'note.md'), 'A note that is new.');
    const changed = tell(await loadSite(folder));
    expect(changed).not.toBe(plain);
    expect(tell(await loadSite(folder, { store }))).toBe(changed);
    expect(tell(await loadSite(folder, { store }))).toBe(changed);
  },
);

it('takes out what other versions of the code kept, and nothing else beside it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'diagnostree-'));
  for (const name of ['0123456789ab', 'mine']) mkdirSync(path.join(folder, name));
  await writeStore(
    path.join(folder, 'ba9876543210'),
    new Map([['a.md', { head: '{"path":"a.md"}', blocks: shareText('{}') }]]),
    () => false,
  );
  expect(readdirSync(folder).sort()).toEqual(['ba9876543210', 'mine']);
});
