import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { askQuestion } from '#core/tree/rules/ask-question.ts';
import { findEscalation } from '#core/tree/rules/find-escalation.ts';
import { findFailure } from '#core/tree/rules/find-failure.ts';
import { findJump, onlyJumps } from '#core/tree/rules/find-jump.ts';
import { isPrecondition } from '#core/tree/rules/find-precondition.ts';
import { isCheck } from '#core/tree/rules/is-check.ts';
import { isConclusion } from '#core/tree/rules/is-conclusion.ts';
import { nameFolder } from '#core/tree/rules/name-folder.ts';
import { nameStep } from '#core/tree/rules/name-step.ts';
import { parseCondition } from '#core/tree/rules/parse-condition.ts';
import { resolveSubject } from '#core/tree/rules/resolve-subject.ts';
import { rankFrequency } from '#core/tree/rules/rank-frequency.ts';
import { resolveReference } from '#core/tree/rules/resolve-reference.ts';
import { splitSentences } from '#core/tree/rules/split-sentences.ts';
import { namePlaces } from '#core/tree/rules/name-places.ts';
import { tellApart } from '#core/tree/rules/tell-apart.ts';
import { makeIssue } from './make-issue.ts';

describe('a condition', () => {
  it('is split from what follows at the comma that ends it', () => {
    expect(parseCondition('If the disk is full, empty the bin.')).toEqual({
      when: 'the disk is full',
      then: 'Empty the bin.',
    });
    expect(
      parseCondition('If you are, or should be, a member, which is rare, then ask the owner.'),
    ).toEqual({ when: 'you are, or should be, a member, which is rare', then: 'Ask the owner.' });
  });

  it('is only seen where the sentence begins with it', () => {
    expect(parseCondition('Empty the bin if the disk is full.')).toBeNull();
    expect(parseCondition('Iffy disks, as they say, fail.')).toBeNull();
  });

  it.each([
    ['the disk is full', 'Is the disk full?', true],
    ['the disk is not full', 'Is the disk full?', false],
    ["the printers aren't shared", 'Are the printers shared?', false],
    ['you are unable to print there', 'Can you print there?', false],
    ["you can't print there", 'Can you print there?', false],
    ['you have a proxy', 'Do you have a proxy?', true],
    [
      'the device has paper settings of its own',
      'Does the device have paper settings of its own?',
      true,
    ],
    ['the queue has been emptied', 'Has the queue been emptied?', true],
    ['there are no jobs left', 'Are there any jobs left?', false],
    ["the driver doesn't load", 'Does the driver load?', false],
    ['you use a proxy', 'Do you use a proxy?', true],
    [
      'you think that you are using the right queue and that you have the rights',
      'Are you using the right queue, and do you have the rights?',
      true,
    ],
    ['you think that you are, or are meant to be, an owner of it', 'Are you an owner of it?', true],
    [
      'you think that you are, or are supposed to be, a member of the group',
      'Are you a member of the group?',
      true,
    ],
  ])('asks of "%s": %s', (condition, question, holds) => {
    expect(askQuestion(condition)).toMatchObject({ question, holds });
  });

  it('asks the same of a condition and of its negation', () => {
    expect(askQuestion('the disk is full')?.key).toBe(askQuestion('the disk isn’t full')?.key);
  });

  it.each([
    'the upload fails and the queue that is shown is empty, but you can print',
    'possible',
    'it does',
    'you installed the driver yourself',
    'the device is not listed or greyed out',
    "the printer isn't shared and online",
    'the lamp is red, or the lid is open, or paper is missing',
    'the lamp is red, or is off, or blinking',
    'the lamp is, or is not, red',
    'you are not the owner and that you are not a guest',
  ])('is not asked where no simple question says the same: %s', (condition) => {
    expect(askQuestion(condition)).toBeNull();
  });

  it.each(['that fails', "this doesn't help"])('is a failure of the step before: %s', (when) => {
    expect(findFailure(when)).toBe('step');
  });

  it.each([
    "you still can't print",
    'the problem persists',
    "the issue isn't resolved",
    "the printer still doesn't print",
    'printing is still unsuccessful',
    'the print job fails again',
    'you continue to see the message',
  ])('says that the problem is still there: %s', (when) => {
    expect(findFailure(when)).toBe('problem');
  });

  it.each(['the disk fails to spin', 'the printer is offline', 'the issue is resolved'])(
    'is a fact about the world: %s',
    (when) => {
      expect(findFailure(when)).toBeNull();
    },
  );

  it('is put in full where it points back at what was to be found out', () => {
    const before = 'Open the lid and verify that the lamp is on, as shown below.';
    const condition = 'the lamp is on';
    expect(resolveReference('it is', before)).toEqual({ condition, negated: false, of: 'verb' });
    expect(resolveReference("it isn't", before)).toEqual({ condition, negated: true, of: 'verb' });
    expect(resolveReference('it’s not', before)).toEqual({ condition, negated: true, of: 'verb' });
    expect(resolveReference('not', before)).toEqual({ condition, negated: true, of: 'whole' });
    expect(resolveReference('this is the case', before)).toEqual({
      condition,
      negated: false,
      of: 'whole',
    });
    expect(resolveReference('so', 'Open the lid.')).toBeNull();
    expect(resolveReference('it is off', before)).toBeNull();
  });

  it('is a precondition where it sums up what the reader found out', () => {
    expect(isPrecondition("you've already determined that the disk is full")).toBe(true);
    expect(isPrecondition('you have a proxy')).toBe(false);
  });
});

describe('a condition with examples', () => {
  it('goes on behind the commas of a list', () => {
    expect(
      parseCondition('If you keep animals like hens, ducks, or geese, look for a fence.'),
    ).toEqual({ when: 'you keep animals like hens, ducks, or geese', then: 'Look for a fence.' });
    expect(parseCondition('If it looks like rain, close the lid, or wait.')?.when).toBe(
      'it looks like rain',
    );
  });

  it('is asked without them', () => {
    expect(askQuestion("you are not wearing a veil (e.g. you're just looking)")).toMatchObject({
      question: 'Are you wearing a veil?',
      holds: false,
    });
  });
});

describe('a sentence', () => {
  it('goes on in the next line of its source', () => {
    const text = 'Use fewer cells than\nthe comb has. Ask an\nowner.';
    expect(splitSentences(text)).toEqual(['Use fewer cells than the comb has.', 'Ask an owner.']);
  });

  it.each([
    ['If the lamp is on, skip to step 4.', { kind: 'step', step: 4 }],
    ['If that fails, go to the next method.', { kind: 'next', what: 'way' }],
    ['Otherwise, continue with the next step.', { kind: 'next', what: 'step' }],
    ['If the calls fail again, go to Method 2.', { kind: 'way', name: 'Method 2' }],
    ['Go to the store.', null],
  ])('sends the reader on: %s', (sentence, jump) => {
    expect(findJump(sentence)).toEqual(jump);
  });

  it('sends the reader along its one link only where it does nothing else', () => {
    const jump = { kind: 'link', url: '#x' };
    expect(findJump('If it is gone, proceed to Install it.', ['#x'])).toEqual(jump);
    expect(findJump('Otherwise, see Install it.', ['#x'])).toEqual(jump);
    expect(findJump('If it is gone, follow the steps in Install it.', ['#x'])).toEqual(jump);
    expect(findJump('Restart it as described in Restart.', ['#x'])).toBeNull();
    expect(findJump('If it is gone, see A or B.', ['#x', '#y'])).toBeNull();
  });

  it('only sends on where there is nothing to do first', () => {
    expect(onlyJumps('If the issue persists, go to step 5.')).toBe(true);
    expect(onlyJumps('Otherwise, go to step 3.')).toBe(true);
    expect(onlyJumps('Restart it, and then go to step 5.')).toBe(false);
    expect(onlyJumps('Go to step 5, and then restart it.')).toBe(false);
  });

  it('says how common a cause is', () => {
    expect(rankFrequency('Often the spooler is not running.')).toBe(0);
    expect(rankFrequency('The most common cause is a loose cable.')).toBe(0);
    expect(rankFrequency('The cable may be loose.')).toBe(1);
    expect(rankFrequency('Less commonly, the disk is full.')).toBe(2);
    expect(rankFrequency('In rare cases, the disk is full.')).toBe(2);
  });

  it('ends where the next one begins, not at every full stop', () => {
    expect(splitSentences('Open example.com now. If that fails, call.')).toEqual([
      'Open example.com now.',
      'If that fails, call.',
    ]);
  });

  it('names whom to turn to', () => {
    expect(findEscalation('In this case, contact Contoso Support.')).toEqual({
      who: 'Contoso Support',
    });
    expect(findEscalation('Then ask your network administrator to open the port.')).toEqual({
      who: 'your network administrator',
    });
    expect(findEscalation('Open the contact list.')).toBeNull();
  });

  it.each([
    'Contact Contoso Support.',
    'Please contact Contoso Support.',
    'If it is not red, then contact Contoso Support.',
    "You'll need to contact Contoso Support.",
    'To have it opened, you must contact Contoso Support.',
    'Collect the logs and contact Contoso Support.',
    'Don’t open it yourself, contact Contoso Support.',
  ])('tells the reader to turn to them: %s', (sentence) => {
    expect(findEscalation(sentence)).toEqual({ who: 'Contoso Support' });
  });

  it.each([
    "You don't need to contact Contoso Support.",
    'Do not contact Contoso Support.',
    'Never, whatever happens, contact Contoso Support.',
    'You should not contact Contoso Support.',
    "Don't open it or contact Contoso Support.",
    'Before you contact Contoso Support, collect the logs.',
    'Before you open it, shake it, or contact Contoso Support, collect the logs.',
    'You can fix it without asking: don’t call Contoso Support.',
    'When you contact Contoso Support, have the number at hand.',
    'Decide whether you need to contact Contoso Support.',
    'If you contact Contoso Support, have the number at hand.',
    'Contact details for Contoso Support are on the lid.',
  ])('only mentions them: %s', (sentence) => {
    expect(findEscalation(sentence)).toBeNull();
  });

  it('finds something out, or changes something', () => {
    expect(isCheck(['You can verify the status by running this:'])).toBe(true);
    expect(isCheck(['Restart the spooler.'])).toBe(false);
  });

  it('only states what is wrong, or tells what to do too', () => {
    expect(isConclusion(['If this fails, you are probably offline.'])).toBe(true);
    expect(isConclusion(['If this fails, you are probably offline.', 'Plug it in.'])).toBe(false);
  });

  it('names a step by what it tells the reader to do', () => {
    expect(nameStep(['The page may be blocked.', 'To check this, open it:'])).toBe('Open it');
    expect(nameStep(['Start the queue by using this command:'])).toBe('Start the queue');
    expect(nameStep(['Open the lid, and then run the following command:'])).toBe('Open the lid');
    expect(nameStep([])).toBeNull();
    expect(nameStep(['This is all that is known.'])).toBe('This is all that is known');
    expect(nameStep([`Run ${'the very long '.repeat(20)}command.`])?.length).toBeLessThan(95);
  });
});

describe('a folder', () => {
  it.each([
    ['server-sign-in', 'Sign in', []],
    ['AppleWatchfaces', 'Apple watch faces', ['Dim light', 'Apple watch faces are dim']],
    ['im-presence', 'IM presence', ['No IM arrives', 'IM is slow']],
    ['apps', 'Apps', ['All apps are gone', 'APPS']],
    ['CallQueues', 'Call Queues', ['Call queue rings']],
  ])('%s is called %s', (folder, name, titles) => {
    expect(nameFolder(folder, new Set(['server', 'skype']), titles)).toBe(name);
  });
});

describe('a question', () => {
  it('gets the full name of its subject from what was said before', () => {
    expect(
      resolveSubject('Is the service running?', [
        'Often it means that the Print Spooler service is not running.',
      ]),
    ).toBe('Is the Print Spooler service running?');
  });

  it('keeps its words where nothing before names the subject', () => {
    expect(resolveSubject('Is the service running?', ['Look at the list.'])).toBe(
      'Is the service running?',
    );
  });
});

describe('messages that begin alike', () => {
  const lead = 'Add-Printer : Talking to host a failed with the following error message : ';
  const one = makeIssue({ id: 'one', messages: [`${lead}The queue is busy. Too many jobs wait.`] });
  const two = makeIssue({ id: 'two', messages: [`${lead}The queue is busy. No paper is left.`] });

  it('are told apart by the first sentence that differs', () => {
    expect(tellApart([one, two]).get('one')).toBe('Too many jobs wait.');
    expect(tellApart([one, two]).get('two')).toBe('No paper is left.');
  });

  it('are known by what went wrong, not by what to read next', () => {
    const issue = makeIssue({
      id: 'policy',
      title: 'Printing policy error',
      messages: [
        'Add-Printer : No jobs are taken here. For more information, see the printing policy.',
      ],
    });
    expect(tellApart([issue, two]).get('policy')).toBe('No jobs are taken here.');
  });

  it('fall back to the title where nothing differs', () => {
    const twin = makeIssue({
      id: 'twin',
      title: 'Its twin',
      messages: [`${lead}The queue is busy.`],
    });
    expect(tellApart([one, twin]).get('twin')).toBe('Its twin');
  });

  it('are told apart in a time that grows with their number', () => {
    const all = Array.from({ length: 3000 }, (_, n) =>
      makeIssue({ id: `i${n}`, messages: [`${lead}The queue is busy. Number ${n} waits.`] }),
    );
    const start = process.cpuUsage();
    expect(tellApart(all).get('i2999')).toBe('Number 2999 waits.');
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  });
});

it('names paths by what no other has in its place, else whole', () => {
  expect(namePlaces(['a/x.md', 'b/x.md', 'a/y.md'])).toEqual(['a/x', 'b', 'y']);
  expect(namePlaces(['x.md', 'x.md', 'y/x.md'])).toEqual([null, null, 'y']);
});
