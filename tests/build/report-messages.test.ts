import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { reportMessages } from '#build/report-messages.ts';

const files = (): VFile[] => {
  const [one, two] = [new VFile({ path: 'one.md' }), new VFile({ path: 'two.md' })];
  one.message('Unexpected heading', { ruleId: 'heading-level', place: { line: 3, column: 1 } });
  one.message('Unexpected link', { ruleId: 'dead-link', place: { line: 4, column: 1 } });
  two.message('Unexpected link', { ruleId: 'dead-link', place: { line: 9, column: 2 } });
  return [one, two];
};

test('few messages are printed each with its place', () => {
  const { text, errors, warnings } = reportMessages(files(), { most: 3 });
  expect({ errors, warnings }).toEqual({ errors: 0, warnings: 3 });
  expect(text).toMatch(/two\.md\s+9:2\s+warning\s+Unexpected link\s+dead-link/);
});

test('of too many, errors are printed and the rest is counted by rule', () => {
  const all = files();
  const broken = new VFile({ path: 'three.md' });
  broken.message('Unexpected tree', { ruleId: 'tree', place: { line: 1, column: 1 } }).fatal = true;
  const { text, errors, warnings } = reportMessages([...all, broken], { most: 2 });
  expect({ errors, warnings }).toEqual({ errors: 1, warnings: 3 });
  expect(text).toMatch(/three\.md\s+1:1\s+error\s+Unexpected tree\s+tree/);
  expect(text).not.toContain('two.md');
  expect(text).toContain('3 warnings, by rule: 2 dead-link, 1 heading-level.');
});

test('nothing is said where there is nothing to say', () => {
  expect(reportMessages([new VFile({ path: 'one.md' })])).toEqual({
    text: '',
    errors: 0,
    warnings: 0,
  });
});
