import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { followAnswers, formatAnswers, parseAnswers } from '#client/answer-path.ts';

const yesNo = (yes: string, no: string) => ({
  title: '?',
  options: [
    { label: 'Yes', to: yes },
    { label: 'No', to: no },
  ],
});
const checks = {
  plug: yesNo('switch', 'plug-it-in'),
  'plug-it-in': yesNo('fixed', 'switch'),
  switch: yesNo('lamp', 'buy'),
  lamp: yesNo('fixed', 'buy'),
  fixed: { title: 'Fixed', options: [] },
  buy: { title: 'Buy', options: [] },
};

describe('answers in an address', () => {
  it('come back as they were given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.stringMatching(/^[a-zé0-9_-]{1,40}$/), fc.nat(20))),
        (given) => {
          const answers = new Map(given);
          expect(parseAnswers(formatAnswers(answers))).toEqual(answers);
        },
      ),
    );
  });

  it('are none where the fragment says something else, or is broken', () => {
    for (const hash of [
      '',
      '#step-2',
      '#error=x',
      '#answers=',
      '#answers=%E0%A4.1',
      '#answers=<b>.1',
    ]) {
      expect(parseAnswers(hash).size).toBe(0);
    }
  });
});

describe('the way that answers lead', () => {
  it('goes from the first as far as there are answers', () => {
    const answers = new Map([
      ['plug', 1],
      ['plug-it-in', 1],
    ]);
    expect(followAnswers(answers, checks, 'plug')).toEqual({
      passed: ['plug', 'plug-it-in'],
      end: 'switch',
    });
  });

  it('keeps the later answers that still apply when an earlier one is changed', () => {
    const answers = new Map([
      ['plug', 0],
      ['plug-it-in', 1],
      ['switch', 0],
    ]);
    expect(followAnswers(answers, checks, 'plug')).toEqual({
      passed: ['plug', 'switch'],
      end: 'lamp',
    });
  });

  it('ends at an answer that does not exist, and never runs in circles', () => {
    expect(followAnswers(new Map([['plug', 7]]), checks, 'plug')).toEqual({
      passed: [],
      end: 'plug',
    });
    const circle = { a: yesNo('b', 'b'), b: yesNo('a', 'a') };
    const answers = new Map([
      ['a', 0],
      ['b', 0],
    ]);
    expect(followAnswers(answers, circle, 'a')).toEqual({ passed: ['a', 'b'], end: 'a' });
  });
});
