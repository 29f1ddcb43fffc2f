import { describe, expect, it } from 'vitest';
import { compareLinks } from '#core/links/compare-links.ts';
import { formatLedger } from '#core/links/format-ledger.ts';
import { emptyLedger, type Ledger, ledgerSchema } from '#core/links/ledger.ts';
import { renameLink } from '#core/links/rename-link.ts';
import { resolveLink } from '#core/links/resolve-link.ts';
import { retireLink } from '#core/links/retire-link.ts';
import { updateLedger } from '#core/links/update-ledger.ts';
import { issueOf, siteOf } from './make-site.ts';

const disk = issueOf('The disk is full', 'Save-File : No space is left.', 'DISK');
const net = issueOf('The network is down', 'Send-File : No route was found.', 'NET', 3);
const before = { 'a.md': `# Errors\n\n${disk}\n${net}` };

function record(documents: Record<string, string>, ledger = emptyLedger()): Ledger {
  const { links, index } = siteOf(documents, ledger);
  return updateLedger(ledger, links, index);
}

/** What becomes of the links of `before` when the documents are these. */
function compare(documents: Record<string, string>, ledger = record(before)) {
  const { links } = siteOf(documents, ledger);
  return { ...compareLinks(links, ledger), live: new Set(links.map(({ path }) => path)), ledger };
}

const paths = (links: readonly { path: string }[]) => links.map(({ path }) => path);

describe('a ledger', () => {
  it('records every page and fragment, with the issue and the line that it means', () => {
    const { links } = record(before);
    expect(Object.keys(links)).toEqual(
      expect.arrayContaining([
        '/browse/map/',
        '/browse/start/',
        '/guides/a/',
        '/guides/a/#DISK',
        '/guides/a/#the-disk-is-full',
        '/issues/the-disk-is-full/',
        '/issues/the-disk-is-full/#step-2',
      ]),
    );
    expect(links['/guides/a/#DISK']).toEqual({ issue: 'the-disk-is-full', source: 'a.md:5' });
    expect(links['/guides/a/#the-disk-is-full']).toMatchObject({ derived: true });
    expect(links['/issues/the-network-is-down/']).toEqual({
      issue: 'the-network-is-down',
      source: expect.stringMatching(/^a\.md:\d+$/),
    });
  });

  it('is written one entry a line, and read back the same', () => {
    const ledger = record(before);
    expect(ledgerSchema.parse(JSON.parse(formatLedger(ledger)))).toEqual(ledger);
    expect(formatLedger(ledger)).toContain('\n    "/issues/the-disk-is-full/": {"issue":');
    expect(formatLedger(emptyLedger())).toContain('"redirects": {}');
  });

  it('has nothing to say where nothing has changed', () => {
    expect(compare(before)).toMatchObject({ added: [], dropped: [], moved: [] });
  });

  it('does not mind new links', () => {
    const { added, dropped } = compare({
      ...before,
      'b.md': `# More\n\n${issueOf('X fails', 'X : no.')}`,
    });
    expect(paths(added)).toContain('/issues/x-fails/');
    expect(dropped).toEqual([]);
  });

  it('keeps the address of an issue whose title changes, by its anchor or its error text', () => {
    for (const [now, error] of [
      [issueOf('Storage ran out', 'Save-File : Something else entirely.', 'DISK'), 'anchor'],
      [issueOf('Storage ran out', 'save-file: no space is left', undefined), 'error text'],
    ] as const) {
      const { live } = compare({ 'a.md': `# Errors\n\n${now}\n${net}` });
      expect(live, error).toContain('/issues/the-disk-is-full/');
      expect(live, error).not.toContain('/issues/storage-ran-out/');
    }
  });

  it('gives a new issue with an old title an id of its own', () => {
    const moved = issueOf('Storage ran out', 'Save-File : No space is left.', 'DISK');
    const fresh = issueOf('The disk is full', 'Other-Thing : Of another kind.', 'NEW');
    const { live, dropped } = compare({ 'a.md': `# Errors\n\n${fresh}\n${moved}\n${net}` });
    expect(live).toContain('/issues/the-disk-is-full/');
    expect(live).toContain('/issues/the-disk-is-full-2/');
    expect(dropped).toEqual([]);
  });

  it('keeps the address of a document when another gets the same name', () => {
    const ledger = record({ 'x/setup.md': `# Setup\n\n${disk}` });
    const { live, dropped } = compare(
      { 'a/setup.md': `# Other\n\n${net}`, 'x/setup.md': `# Setup\n\n${disk}` },
      ledger,
    );
    expect(live).toContain('/guides/setup/');
    expect(live).toContain('/guides/a-setup/');
    expect(dropped).toEqual([]);
  });

  it('reports an issue that is gone once, with all that was on it', () => {
    const { dropped } = compare({ 'a.md': `# Errors\n\n${net}` });
    expect(dropped).toEqual([
      {
        path: '/issues/the-disk-is-full/',
        issue: 'the-disk-is-full',
        source: 'a.md:5',
        below: expect.any(Number),
      },
    ]);
    expect(dropped[0]?.below).toBeGreaterThan(3);
  });

  it('reports an anchor that is gone, though its issue is still there', () => {
    const { dropped } = compare({ 'a.md': before['a.md'].replace('<a name="DISK"></a>', '') });
    expect(paths(dropped)).toEqual(['/guides/a/#DISK']);
  });

  it('reports a document that is gone once', () => {
    const { dropped } = compare({ 'b.md': before['a.md'] });
    expect(paths(dropped)).toEqual(['/guides/a/']);
  });

  it('lets steps, checks, questions and slugs move by themselves', () => {
    const shorter = issueOf('The network is away', 'Send-File : No route was found.', 'NET', 2);
    const { moved, dropped } = compare({ 'a.md': `# Errors\n\n${disk}\n${shorter}` });
    expect(dropped).toEqual([]);
    expect(moved).toContainEqual({
      from: '/issues/the-network-is-down/#step-3',
      to: '/issues/the-network-is-down/',
      recorded: false,
    });
    expect(moved).toContainEqual({
      from: '/guides/a/#the-network-is-down',
      to: '/issues/the-network-is-down/',
      recorded: false,
    });
    const ledger = record(before);
    ledger.links['/browse/of-old/'] = { derived: true };
    expect(resolveLink('/browse/of-old/', ledger, new Set(['/browse/start/']))).toBe(
      '/browse/start/',
    );
  });
});

describe('a rename', () => {
  const after = {
    'a.md': `# Errors\n\n${issueOf('Storage', 'Other : Another.', 'STORE')}\n${net}`,
  };

  it('takes steps, checks and anchors along', () => {
    const { ledger, live } = compare(after);
    const renamed = renameLink(ledger, live, 'the-disk-is-full', 'storage');
    expect(compare(after, renamed).dropped).toEqual([]);
    expect(resolveLink('/issues/the-disk-is-full/', renamed, live)).toBe('/issues/storage/');
    expect(resolveLink('/issues/the-disk-is-full/#step-2', renamed, live)).toBe(
      '/issues/storage/#step-2',
    );
    expect(resolveLink('/guides/a/#DISK', renamed, live)).toBe('/issues/storage/');
  });

  it('of a document takes its anchors along', () => {
    const moved = { 'b.md': before['a.md'] };
    const { ledger, live } = compare(moved);
    const renamed = renameLink(ledger, live, '/guides/a/', 'guides/b');
    expect(compare(moved, renamed).dropped).toEqual([]);
    expect(resolveLink('/guides/a/#DISK', renamed, live)).toBe('/guides/b/#DISK');
  });

  it('is refused where it would lead nowhere, in circles, or from what is there', () => {
    const { ledger, live } = compare(after);
    expect(() => renameLink(ledger, live, 'the-disk-is-full', 'nothing')).toThrow(/leads nowhere/);
    expect(() => renameLink(ledger, live, 'never-there', 'storage')).toThrow(/never published/);
    expect(() => renameLink(ledger, live, 'the-network-is-down', 'storage')).toThrow(/still there/);
    const circle = {
      ...ledger,
      redirects: { '/issues/a/': '/issues/b/', '/issues/b/': '/issues/a/' },
    };
    expect(resolveLink('/issues/a/', circle, live)).toBeNull();
  });

  it('is forgotten when the page is back', () => {
    const { ledger, live } = compare(after);
    const renamed = renameLink(ledger, live, 'the-disk-is-full', 'storage');
    const back = record({ 'a.md': `${after['a.md']}\n${disk}` }, renamed);
    expect(back.redirects).not.toHaveProperty('/issues/the-disk-is-full/');
  });
});

describe('a retirement', () => {
  const after = { 'a.md': `# Errors\n\n${net}` };
  const why = { since: '2026-01-31', reason: 'No disks any more.', see: 'the-network-is-down' };

  it('keeps the title, and takes steps and anchors along', () => {
    const { ledger, live } = compare(after);
    const retired = retireLink(ledger, live, 'the-disk-is-full', why);
    expect(retired.retired).toEqual({
      '/issues/the-disk-is-full/': {
        title: 'The disk is full',
        since: '2026-01-31',
        reason: 'No disks any more.',
        see: '/issues/the-network-is-down/',
      },
    });
    expect(compare(after, retired).dropped).toEqual([]);
    expect(resolveLink('/guides/a/#DISK', retired, live)).toBe('/issues/the-disk-is-full/');
  });

  it('is refused for what is documented or was never published, and without a date', () => {
    const { ledger, live } = compare(after);
    expect(() => retireLink(ledger, live, 'the-network-is-down', why)).toThrow(/still documented/);
    expect(() => retireLink(ledger, live, 'other', why)).toThrow(/no published issue/);
    const undated = { ...why, since: '31.1.2026' };
    expect(() => retireLink(ledger, live, 'the-disk-is-full', undated)).toThrow(/no date/);
  });
});
