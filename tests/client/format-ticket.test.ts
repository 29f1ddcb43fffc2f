import { describe, expect, it } from 'vitest';
import { formatTicket, type Ticket } from '#client/format-ticket.ts';

const ticket: Ticket = {
  title: 'The [disk] is full',
  answers: [{ question: 'Is it mounted?', answer: 'No', commands: ['mount | grep data'] }],
  commands: [],
  notes: 'It began at 10:15. ```df```',
  url: 'https://a.example/issues/disk/#answers=x.1',
};

describe('a ticket', () => {
  it('reads as plain text', () => {
    expect(formatTicket(ticket, 'text')).toBe(
      'The [disk] is full\n\n- Is it mounted? No\n    mount | grep data\n\nIt began at 10:15. ```df```\n\nhttps://a.example/issues/disk/#answers=x.1',
    );
  });

  it('is markdown that nothing in it breaks', () => {
    expect(formatTicket(ticket, 'markdown')).toBe(
      '**[The \\[disk\\] is full](https://a.example/issues/disk/#answers=x.1)**\n\n- Is it mounted? **No**\n```\nmount | grep data\n```\n\n````\nIt began at 10:15. ```df```\n````',
    );
  });

  it('is HTML that nothing in it breaks', () => {
    const html = formatTicket({ ...ticket, notes: '<img src=x onerror=alert(1)>' }, 'html');
    expect(html).toContain('<pre>&lt;img src=x onerror=alert(1)&gt;</pre>');
    expect(html).toContain(
      '<li>Is it mounted? <strong>No</strong><pre>mount | grep data</pre></li>',
    );
  });

  it('lists the commands of the fix where no answers tell what was run', () => {
    const bare = { ...ticket, answers: [], notes: '', commands: ['df -h', 'rm old'] };
    expect(formatTicket(bare, 'text')).toContain('Commands:\n    df -h\n    rm old');
  });
});
