import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { compileChecks } from '#core/tree/compile-checks.ts';
import { tree as WORDS } from '#words/english.ts';
import { makeIssue } from './make-issue.ts';

/** The checks as lines, `title | question | answer → title`, in reading order. */
function outline(...fixes: string[]): string[] {
  const nodes = compileChecks(makeIssue({ fixes }), WORDS);
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
      'Open the web page | Did it succeed? | Yes → Contact Contoso Support | No → You are offline',
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

  it('goes on past a sentence that only mentions whom to contact', () => {
    const some = outline(
      '1. Restart the service.\n2. Before you contact Contoso Support, collect the logs with the tool.\n3. Reinstall the client.',
    );
    expect(some).toEqual([
      `Follow these steps, then try again | Did this work? | Yes → Fixed | No → ${END}`,
      'Fixed',
      END,
    ]);
    expect(
      outline("You don't need to contact your administrator. Reset the password yourself."),
    ).toEqual([
      `Reset the password yourself | Did this work? | Yes → Fixed | No → ${END}`,
      'Fixed',
      END,
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

  it('takes several resolutions as alternatives, each failing over to the next', () => {
    expect(outline('Plug it in.', 'Buy another.')).toEqual([
      'There are 2 ways to fix it | Which one fits? | Plug it in → Plug it in | Buy another → Buy another',
      'Plug it in | Did this work? | Yes → Fixed | No → Buy another',
      `Buy another | Did this work? | Yes → Fixed | No → ${END}`,
      'Fixed',
      END,
    ]);
  });

  it('takes "otherwise" as the opposite of the condition before', () => {
    expect(outline('If the lamp is on, press the button. Otherwise, plug it in.')).toEqual([
      'Is the lamp on? | Yes → Press the button | No → Plug it in',
      `Press the button | Did this work? | Yes → Fixed | No → ${END}`,
      `Plug it in | Did this work? | Yes → Fixed | No → ${END}`,
      'Fixed',
      END,
    ]);
  });

  it('makes one question of a list that goes through values', () => {
    expect(
      outline(
        'Look at the counter:\n\n- If the counter is 0, fill in paper.\n- If the counter is 1, close the lid.',
      ),
    ).toEqual([
      'The counter is … | Which is it? | 0 → Fill in paper | 1 → Close the lid | None of these → ' +
        END,
      `Fill in paper | Did this work? | Yes → Fixed | No → ${END}`,
      `Close the lid | Did this work? | Yes → Fixed | No → ${END}`,
      END,
      'Fixed',
    ]);
  });

  it('goes on with the step that the document names', () => {
    expect(
      outline(
        '1. If the lamp is on, skip to step 3.\n2. Plug it in. If that fails, buy another.\n3. Press the button.',
      ),
    ).toEqual([
      'Is the lamp on? | Yes → Press the button | No → Plug it in',
      `Press the button | Did this work? | Yes → Fixed | No → ${END}`,
      'Plug it in | Did this work? | Yes → Fixed | No → Buy another',
      'Fixed',
      END,
      'Buy another | Did this work? | Yes → Fixed | No → Press the button',
    ]);
  });

  it('asks for what "it is" points back at, and goes where the answers send the reader', () => {
    expect(
      outline(
        '1. Check whether the lamp is on. If it is, go to step 3. Otherwise, go to step 2.\n2. Plug it in. If the issue persists, go to step 4.\n3. Press the button.\n4. Buy another.',
      ),
    ).toEqual([
      'Is the lamp on? | Yes → Press the button | No → Plug it in',
      `Press the button | Did this work? | Yes → Fixed | No → Buy another`,
      'Plug it in | Did this work? | Yes → Fixed | No → Buy another',
      'Fixed',
      `Buy another | Did this work? | Yes → Fixed | No → ${END}`,
      END,
    ]);
  });

  it('takes the opposite of "it is" as the other answer', () => {
    expect(
      outline('Check whether the lamp is on. If it is, wait. If it isn’t, plug it in.')[0],
    ).toBe('Is the lamp on? | Yes → Wait | No → Plug it in');
  });

  it('takes "it is" as the verb, where what it points back at should not be', () => {
    expect(
      outline('Make sure that the agent is not running. If it is, stop it. Otherwise, wait.')[0],
    ).toBe('Is the agent running? | Yes → Stop it | No → Wait');
    expect(outline('Make sure that the agent is not running. If not, stop it.')).toEqual([
      `Make sure that the agent is not running | Did this work? | Yes → Fixed | No → ${END}`,
      'Fixed',
      END,
    ]);
  });

  it('asks of each value where all send the reader on', () => {
    const [node] = compileChecks(
      makeIssue({ fixes: ['If it is red, see [One](#one). If it is blue, see [Two](#two).'] }),
      WORDS,
      (url) => url.slice(1),
    );
    expect(node?.options.map(({ label, to }) => `${label} ${to}`)).toEqual([
      'red one',
      'blue two',
      'None of these an-issue/no-documented-step-is-left',
    ]);
  });

  it('shows a block to those who stay, not to those who are sent on', () => {
    const [ask, stay] = compileChecks(
      makeIssue({
        fixes: [
          '1. If the queue is full, run the following command. Otherwise, go to step 2.\n\n   ```\n   Clear-Queue\n   ```\n2. Restart it.',
        ],
      }),
      WORDS,
    );
    expect(ask?.title).toBe('Is the queue full?');
    expect(stay).toMatchObject({ commands: ['Clear-Queue'] });
  });

  it('puts the common cause before the rare one, each with what belongs to it', () => {
    expect(
      outline(
        'Less commonly, the disk is full. Clean it up.\n\nIf that fails, buy another.\n\nOften the cable is loose. Plug it in.',
      ),
    ).toEqual([
      'Plug it in | Did this work? | Yes → Fixed | No → Clean it up',
      'Fixed',
      'Clean it up | Did this work? | Yes → Fixed | No → Buy another',
      `Buy another | Did this work? | Yes → Fixed | No → ${END}`,
      END,
    ]);
  });

  it('leads to another way by its name', () => {
    const issue = makeIssue({
      fixes: ['Plug it in. If the issue persists, go to Option 3.', 'Wait.', 'Buy another.'],
    });
    for (const [index, way] of issue.resolutions.entries()) way.title = `Option ${index + 1}`;
    const [, plug] = compileChecks(issue, WORDS);
    const { options = [] } = plug ?? {};
    expect(options).toEqual([
      { label: 'Yes', to: 'an-issue/fixed' },
      { label: 'No', to: 'an-issue/buy-another' },
    ]);
  });

  it('gives eight values a page, and the others behind "None of these"', () => {
    const values = Array.from(
      { length: 20 },
      (_, n) => `- If the code is ${n}, read page ${n}.`,
    ).join('\n');
    const pages = compileChecks(
      makeIssue({ fixes: [`Look at the code:\n\n${values}`] }),
      WORDS,
    ).filter(({ title }) => title.endsWith('…'));
    expect(pages.map(({ options }) => options.length)).toEqual([9, 9, 5]);
  });

  it('names its checks in at most 60 bytes, with the marks of their letters', () => {
    const fix = `प्रिंटर ${'प्रिंटर '.repeat(30)}`;
    const [first] = compileChecks(makeIssue({ fixes: [fix] }), WORDS);
    expect(first?.id).toMatch(/^an-issue\/प्रिंटर-प्रिंटर$/u);
    const [one] = compileChecks(makeIssue({ fixes: ['界'.repeat(80)] }), WORDS);
    expect(one?.id).toBe(`an-issue/${'界'.repeat(20)}`);
  });

  it('invents nothing where there is no resolution', () => {
    expect(outline()).toEqual([]);
  });

  it('keeps every word of the document, and its markup', () => {
    const text =
      'Open **the lid**, then `eject`. If the lid is stuck, call [them](https://a.example). Done.';
    const nodes = compileChecks(makeIssue({ fixes: [text] }), WORDS);
    const said = nodes.flatMap(({ content }) => content.map((block) => toString(block))).join(' ');
    for (const word of ['Open the lid, then eject.', 'If the lid is stuck, call them.', 'Done.']) {
      expect(said).toContain(word);
    }
    expect(JSON.stringify(nodes)).toContain('"strong"');
  });
});
