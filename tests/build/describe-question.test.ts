import { expect, it } from 'vitest';
import { describeQuestion } from '#build/describe-question.ts';

const ask = (...labels: string[]) =>
  describeQuestion({
    title: 'What goes wrong?',
    options: labels.map((label) => ({ label, to: 'x', hint: null })) as never,
  });

it('a question is described by its answers', () => {
  expect(ask()).toBe('What goes wrong?');
  expect(ask('No answer', 'Printing fails')).toBe('What goes wrong? No answer, Printing fails');
});

it('only by as many of them as a search engine shows', () => {
  const many = Array.from({ length: 100 }, (_, n) => `Answer ${n}`);
  expect(ask(...many)).toMatch(/^What goes wrong\? Answer 0, .*, Answer 2\d …$/);
  expect(ask('long '.repeat(100))).toBe('What goes wrong? …');
});
