import { expect, it } from 'vitest';
import { inWords } from '#client/render-verdict.ts';

const result = { id: 'a', title: 'A', url: '/issues/a/', matched: ['logon'] };
const slot = (pasted: string) => ({ kind: 'user', documented: 'a@x.example', pasted });

it.each([
  ['Word for word.', 1, [], []],
  ['Word for word.', 1, [slot('a@x.example')], []],
  ['The same message, with your own values.', 1, [slot('b@y.example')], []],
  ['Nearly the same message.', 0.96, [slot('b@y.example')], ['failed']],
  ['Nearly the same message.', 0.96, [], ['failed']],
  ['Nearly the same message.', 0.75, [], []],
  ['Part of this message.', 0.74, [slot('b@y.example')], ['failed']],
])('says "%s" of a score of %d', (words, score, slots, missing) => {
  expect(inWords({ ...result, score, slots, missing })).toBe(words);
});
