import { describe, expect, it } from 'vitest';
import { assignIssueIds, cutSlug } from '#core/issue/assign-issue-ids.ts';

const bytes = (text: string) => Buffer.byteLength(text);
const idOf = (title: string, guide = 'doc') => assignIssueIds([{ title, guide }])[0] ?? '';

describe('the id of an issue', () => {
  it('is cut between words, in bytes', () => {
    const id = idOf('प्रिंटर नहीं चल रहा '.repeat(20));
    expect(bytes(id)).toBeLessThanOrEqual(120);
    expect(id).toMatch(/^प्रिंटर-नहीं-चल-रहा-.*\p{L}\p{M}*$/u);
  });

  it('is cut between characters where there are no words', () => {
    expect(idOf('界'.repeat(100))).toBe('界'.repeat(40));
    expect(idOf('𠀀'.repeat(100))).toBe('𠀀'.repeat(30));
  });

  it('of ASCII is cut where it was before: at the last hyphen up to the 121st character', () => {
    const title = 'the queue is full '.repeat(20).trim();
    const before = title
      .replaceAll(' ', '-')
      .slice(0, 121)
      .replace(/-[^-]*$/, '');
    expect(idOf(title)).toBe(before);
    expect(cutSlug('the-queue-is-full', 12)).toBe('the-queue-is');
    expect(cutSlug('the-queue-is-full', 11)).toBe('the-queue');
  });

  it('stays short with its guide in front', () => {
    const titles = ['界'.repeat(60), '界'.repeat(60)];
    const ids = assignIssueIds(
      titles.map((title, n) => ({ title, guide: `${n}${'文'.repeat(70)}` })),
    );
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(bytes(id)).toBeLessThanOrEqual(120);
  });

  it('has in front what tells its guide from those of its namesakes', () => {
    const name = (...guides: string[]) =>
      assignIssueIds(guides.map((guide) => ({ title: 'It hangs', guide })));
    expect(name('v1-setup', 'v2-setup')).toEqual(['v1-it-hangs', 'v2-it-hangs']);
    expect(name('v1-setup', 'v2-setup', 'other').slice(0, 2)).toEqual([
      'v1-it-hangs',
      'v2-it-hangs',
    ]);
    expect(name('linux-setup-faq', 'setup-faq')).toEqual([
      'linux-setup-it-hangs',
      'setup-it-hangs',
    ]);
    expect(name('linux-setup', 'setup')).toEqual(['linux-setup-it-hangs', 'setup-it-hangs']);
    expect(name('install', 'upgrade')).toEqual(['install-it-hangs', 'upgrade-it-hangs']);
    expect(name('v1-setup', 'v1-setup')).toEqual(['it-hangs', 'it-hangs-2']);
    // Whatever the order, nobody takes the id of another title.
    const titles = ['It hangs', 'It hangs', 'V1 it hangs'];
    const all = titles.map((title, at) => ({
      title,
      guide: ['v1-setup', 'v2-setup', 'z'][at] ?? '',
    }));
    expect(assignIssueIds(all)).toEqual(['v1-setup-it-hangs', 'v2-it-hangs', 'v1-it-hangs']);
    expect(assignIssueIds(all.toReversed()).reverse()).toEqual(assignIssueIds(all));
    const generic = ['v1-setup', 'v2-setup'].map((guide) => ({ title: 'Symptom 1', guide }));
    expect(assignIssueIds(generic)).toEqual(['v1-setup-symptom-1', 'v2-setup-symptom-1']);
  });
});
