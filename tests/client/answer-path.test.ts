import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { followAnswers, formatAnswers, giveAnswer, parseAnswers } from '#client/answer-path.ts';

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

describe('an answer', () => {
  // `lamp` may send back to `plug` or `switch`, as an override's "try again" does.
  const again = {
    ...checks,
    lamp: {
      title: '?',
      options: ['fixed', 'switch', 'plug', 'lamp'].map((to) => ({ label: to, to })),
    },
  };
  const given = new Map([
    ['plug', 0],
    ['switch', 0],
  ]);

  it('goes to the end of the others, and leads on', () => {
    expect(giveAnswer(given, again, 'plug', 'lamp', 0)).toEqual({
      answers: new Map([...given, ['lamp', 0]]),
      end: 'fixed',
    });
  });

  it('that leads back to a passed check drops the answers from there on', () => {
    for (const [option, end, kept] of [
      [1, 'switch', ['plug']],
      [2, 'plug', []],
      [3, 'lamp', ['plug', 'switch']],
    ] as const) {
      const { answers, end: to } = giveAnswer(given, again, 'plug', 'lamp', option);
      expect([to, [...answers.keys()]]).toEqual([end, kept]);
    }
  });

  it('leads out of a circle that an older link carries', () => {
    const circle = new Map([...given, ['lamp', 1]]);
    expect(giveAnswer(circle, again, 'plug', 'switch', 0)).toEqual({ answers: given, end: 'lamp' });
  });
});
