import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { compileChecks } from '#core/tree/compile-checks.ts';
import { makeIssue } from './make-issue.ts';

/** The checks as lines, `title | question | answer → title`, in reading order. */
function outline(...fixes: string[]): string[] {
  const nodes = compileChecks(makeIssue({ fixes }));
  const titles = new Map(nodes.map(({ id, title }) => [id, title]));
  return nodes.map(({ title, question, options }) =>
    [
      title,
      question !== null && question !== title ? ` | ${question}` : '',
      ...options.map(({ label, to }) => ` | ${label} → ${titles.get(to) ?? '?'}`),
    ].join(''),
  );
}

const END = 'No documented step is left';

describe('prose compiled into checks', () => {
  it('makes one question of a condition and its opposite, with the check that answers it', () => {
    expect(
      outline(
        'Often the print spooler is not running. You can verify that by running this:\n\n```\nGet-Service spooler\n```\n\nIf the spooler is not running, start it:\n\n```\nStart-Service spooler\n```\n\nIf the spooler is running, plug in the cable.',
      ),
    ).toEqual([
      'Is the print spooler running? | Yes → Plug in the cable | No → Start it',
      `Plug in the cable | Did this work? | Yes → Fixed | No → ${END}`,
      'Start it | Did this work? | Yes → Fixed | No → Plug in the cable',
      'Fixed',
      END,
    ]);
  });

  it('takes "if that fails" as the failure of the step before', () => {
    expect(outline('Print again. If that fails, contact Contoso Support.')).toEqual([
      'Print again | Did this work? | Yes → Fixed | No → Contact Contoso Support',
      'Fixed',
      'Contact Contoso Support',
    ]);
  });

  it('goes on after a check that succeeded, since it has fixed nothing yet', () => {
    expect(
      outline(
        'To check this, open the web page. If this fails, you are offline.\n\nLess commonly, the queue is wrong. Contact Contoso Support.',
      ),
    ).toEqual([
      'Open the web page | Did this work? | Yes → Contact Contoso Support | No → You are offline',
      'Contact Contoso Support',
      'You are offline',
    ]);
  });

  it('asks first whether an opinion is true, and keeps what hangs on it together', () => {
    expect(
      outline(
        'If you think that you have the right queue, print again. If that fails, print there by hand. If you are unable to print there, contact Contoso Support.',
      ),
    ).toEqual([
      `Do you have the right queue? | Yes → Print again | No → ${END}`,
      'Print again | Did this work? | Yes → Fixed | No → Can you print there?',
      END,
      'Fixed',
      `Can you print there? | Yes → ${END} | No → Contact Contoso Support`,
      'Contact Contoso Support',
    ]);
  });

  it('takes what the reader has already found out as no question', () => {
    expect(
      outline(
        'Plug it in.\n\nIf you’ve already determined that it is plugged in, contact Contoso Support.',
      ),
    ).toEqual([
      'Plug it in | Did this work? | Yes → Fixed | No → Contact Contoso Support',
      'Fixed',
      'Contact Contoso Support',
    ]);
  });

  it('puts a numbered list without conditions on one page', () => {
    expect(outline('1. Open the lid.\n2. Take the paper out.\n3. Close the lid.')).toEqual([
      `Follow these steps, then try again | Did this work? | Yes → Fixed | No → ${END}`,
      'Fixed',
      END,
    ]);
  });

  it('offers other resolutions one after the other', () => {
    expect(outline('Plug it in.', 'Buy another.')).toEqual([
      'Plug it in | Did this work? | Yes → Fixed | No → Buy another',
      'Fixed',
      `Buy another | Did this work? | Yes → Fixed | No → ${END}`,
      END,
    ]);
  });

  it('invents nothing where there is no resolution', () => {
    expect(outline()).toEqual([]);
  });

  it('keeps every word of the document, and its markup', () => {
    const text =
      'Open **the lid**, then `eject`. If the lid is stuck, call [them](https://a.example). Done.';
    const nodes = compileChecks(makeIssue({ fixes: [text] }));
    const said = nodes.flatMap(({ content }) => content.map((block) => toString(block))).join(' ');
    for (const word of ['Open the lid, then eject.', 'If the lid is stuck, call them.', 'Done.']) {
      expect(said).toContain(word);
    }
    expect(JSON.stringify(nodes)).toContain('"strong"');
  });
});
