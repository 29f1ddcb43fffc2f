import { describe, expect, it } from 'vitest';
import { askMessages } from './ask-messages.ts';
import { answer as answerConnector } from './ask-connector.ts';
import { MESSAGES } from './connector-messages.ts';

const { answer } = askMessages({
  contact: "The user 'kim@example.org' does not have permission to restore this contact.",
  vault: "The user 'kim@example.org' does not have permission to unseal the regional vault.",
  paused: '549002 504 Unable to deliver INVITE: the outgoing queue is paused by its owner',
  closed: '549002 504 Unable to deliver INVITE: TlsTransport is not connected',
  ledger: "The ledger 'north-01' could not be compacted because its archive is detached.",
  short: 'The orchestra pit is flooded.',
  long: 'The orchestra pit is flooded. Seventeen violins were drowned.',
  ticket: 'A matinee ticket for the gallery with the title "<name>" was torn by the usher.',
  score: 'The score <ScoreName> was not printed. The score <ScoreName> is borrowed.',
  printer: 'The score <ScoreName> was not printed. Your printer has no ink.',
  host: 'Transfer of scores is slow for some venues. The conductor keeps trying. Failed venues: hall5.example.com: backstage door unavailable.',
});

describe('a message that was cut', () => {
  it('fits every issue that begins like it', () => {
    expect(answer("The user 'a@b.example' does not have permission")).toBe(
      'ambiguous contact vault',
    );
    expect(answer('549002 504 Unable to deliver INVITE:')).toBe('ambiguous closed paused');
  });

  it('is known by the beginning of the word it was cut in', () => {
    expect(answer('549002 504 Unable to deliver INVITE: TlsTr')).toBe('match closed');
  });

  it('is the shorter one where that is all there', () => {
    expect(answer('The orchestra pit is flooded.')).toBe('match short');
    expect(answer('The orchestra pit is flooded. Seventeen violins')).toBe('match long');
  });

  it.each(['Already rebooted twice.', 'Thanks in advance!', 'It worked last week.'])(
    'is no other message for what a person writes below it: %s',
    (words) => {
      expect(answer(`The ledger 'n' could not be compacted because its\n${words}`)).toBe(
        'match ledger',
      );
      expect(answer(`The ledger 'n' could not be compacted because its ar\n${words}`)).toBe(
        'match ledger',
      );
    },
  );

  it('is no error of its own beside the whole message', () => {
    const whole = '549002 504 Unable to deliver INVITE: the outgoing queue is paused by its owner';
    expect(answer(`549002 504 Unable to deliver INVITE: the out\n${whole}`)).toBe('match paused');
    expect(answer(`549002 504 Unable to deliver INVITE\n\n${whole}`)).toBe('match paused');
  });

  it('may have been cut in a name', () => {
    expect(answer('A matinee ticket for the gallery with the title "Grand Opera" w')).toBe(
      'match ticket',
    );
    expect(answer('A matinee ticket for the gallery with the title "Grand Op')).toBe(
      'match ticket',
    );
    expect(
      answer('A matinee ticket for the gallery with the title "Grand Opera" was sold twice'),
    ).toBe('none');
  });

  it.each(['', 'i', 'is', 'is bor'])('may have been cut after a value: … Opus7 %s', (end) => {
    expect(answer(`The score x_y was not printed. The score Opus7 ${end}`)).toBe('match score');
  });

  it('may have been cut after a value of several words', () => {
    const cut = 'The score x_y was not printed. The score Late Quartet is bor';
    expect(answer(cut)).toBe('match score');
  });

  it('is another one where something else is said of a value', () => {
    const { answer: ask } = askMessages({
      score: 'The score <ScoreName> was not printed. The score <ScoreName> is borrowed.',
    });
    expect(ask('The score x_y was not printed. The score Opus7 is torn')).toBe('none');
    expect(ask("The score x_y was not printed. The score Opus7 can't be found")).toBe('none');
  });

  it('is found by the word it was cut in among many that begin like it', () => {
    const doors = Object.fromEntries(
      Array.from({ length: 120 }, (_, i) => [
        `door${i}`,
        `Timed out while waiting for the ${String.fromCharCode(97 + (i % 26), 97 + (i % 7))}zz${'abcdefghij'.charAt(i % 10)}x door number ${i} to be opened.`,
      ]),
    );
    const many = askMessages({
      ...doors,
      scullery: 'Timed out while waiting for the scullery door to be opened.',
    });
    expect(many.answer('Timed out while waiting for the scul')).toBe('match scullery');
  });

  it('is found where a list of hosts follows what happened', () => {
    expect(answer('Transfer of scores is slow for some venues. The conductor keeps')).toBe(
      'match host',
    );
  });
});

describe('a part of a message', () => {
  const parts = askMessages({
    tuba: 'Rehearsal failed: the tuba is out of tune. Ask the brass section to polish each valve before noon.',
    cello:
      'Rehearsal stopped: the cello fell over. Ask the string section to glue every peg before dusk.',
    harp: 'Rehearsal delayed: a harp is late. For more information, see about_Plucked_Strings at https://harp.example/late.',
  });

  it('is known where it is all there is, also of advice', () => {
    expect(parts.answer('brass section to polish each valve')).toBe('match tuba');
    expect(parts.answer('section to glue every peg before')).toBe('match cello');
  });

  it('is nothing in another sentence, or where it only says where to read on', () => {
    expect(parts.answer('The mayor told the brass section to polish each valve')).toBe('none');
    expect(
      parts.answer('For more information, see about_Plucked_Strings at https://harp.example/late.'),
    ).toBe('none');
  });
});

describe('a message that lost letters', () => {
  it.each([
    "The ledger 'n' ould not be compacted because its archive s detached.",
    "The ledger 'n' could nt be compacted because its archive is detachd.",
    "The leder 'n' coud not be compacted because ts archive is dtached.",
  ])('%s', (paste) => {
    expect(answer(paste)).toBe('match ledger');
  });

  it('is known though what is left of a word is a word of another language', () => {
    const languages = askMessages({
      english: 'The theatre did not lend its user this harpsichord.',
      spanish: 'El clavecín no puede ser prestado al teatro municipal.',
    });
    expect(languages.answer('The theatre did not lend its ser this harpsichord.')).toBe(
      'match english',
    );
  });

  it('is not one that says the opposite', () => {
    expect(answer("The ledger 'n' could be compacted because its archive is detached.")).toBe(
      'none',
    );
  });
});

describe('a sentence that goes on where the documented one ends', () => {
  it('is another error', () => {
    const lead =
      'New-PSSession : [x.example.com] Connecting to remote server x.example.com failed with the following error message : ';
    expect(
      answerConnector(
        `${lead}The WinRM client cannot process the request because the server name cannot be resolved.`,
      ),
    ).toBe('none');
    expect(answerConnector(lead + MESSAGES['basic-authentication'])).toBe(
      'match basic-authentication',
    );
  });
});
