import { describe, expect, it } from 'vitest';
import type { Segment } from '#core/search/compare-messages.ts';
import { compareMessages } from '#core/search/compare-messages.ts';

const textOf = (segments: Segment[], state?: Segment['state']): string =>
  segments
    .filter((segment) => state === undefined || segment.state === state)
    .map((segment) => segment.text)
    .join('');

const DOCUMENTED =
  "Sync-Ledger : The ledger 'north' at https://ledger.example/a is sealed until 2024-01-31. Ask its keeper to break the seal.";

describe('compareMessages', () => {
  it('finds nothing missing and nothing extra in the message itself', () => {
    const { documented, pasted } = compareMessages(DOCUMENTED, DOCUMENTED);
    expect(textOf(documented)).toBe(DOCUMENTED);
    expect(textOf(pasted)).toBe(DOCUMENTED);
    expect(textOf(documented, 'missing')).toBe('');
    expect(textOf(pasted, 'extra')).toBe('');
  });

  it('takes other values for slots, not for differences', () => {
    const { documented, pasted } = compareMessages(
      DOCUMENTED,
      "Sync-Ledger : The ledger 'south west' at https://other.example/b is sealed until 2031-12-01.",
    );
    expect(textOf(documented, 'slot')).toContain('north');
    expect(textOf(pasted, 'slot')).toContain('south west');
    expect(textOf(pasted, 'slot')).toContain('2031-12-01');
    expect(textOf(pasted, 'extra')).toBe('');
    expect(textOf(documented, 'missing')).toContain('break the seal');
  });

  it('marks values without the punctuation around them', () => {
    const { documented, pasted } = compareMessages(
      "New-Play : [host.example.com] The director of 'Faust' is late.",
      "New-Play : [dc2.corp.example] The director of 'Don Carlos' is late.",
    );
    const slots = (segments: Segment[]) =>
      segments.flatMap(({ text, state }) => (state === 'slot' ? [text] : []));
    expect(slots(documented)).toEqual(['host.example.com', 'Faust']);
    expect(slots(pasted)).toEqual(['dc2.corp.example', 'Don Carlos']);
  });

  it('marks the word that another stands in place of on both sides', () => {
    const { documented, pasted } = compareMessages(
      DOCUMENTED,
      DOCUMENTED.replace('sealed', 'burning'),
    );
    expect(textOf(documented, 'missing').trim()).toBe('sealed');
    expect(textOf(pasted, 'extra').trim()).toBe('burning');
  });

  it('shows the clauses of a long paste that hold the message, and all of one that has nothing', () => {
    const noise = 'Everything went well today. '.repeat(300);
    const { pasted } = compareMessages(DOCUMENTED, `${noise}\n\n${DOCUMENTED}\n\n${noise}`);
    expect(textOf(pasted)).toContain('is sealed until');
    expect(textOf(pasted).length).toBeLessThan(DOCUMENTED.length + 200);
    expect(textOf(compareMessages(DOCUMENTED, 'zzz qqq').pasted)).toBe('zzz qqq');
  });
});
