import { expect, test } from 'vitest';
import { formatResults, type Row } from '../bench/results.ts';

const row = (area: Row['area'], ours: number): Row => ({
  area,
  size: 10,
  figure: 'seconds',
  ours,
  against: 'another',
  theirs: 2,
});

test('a part that was not measured stays in the results as it was', () => {
  const first = formatResults('', [row('parse', 1), row('build', 3)], []);
  const second = formatResults(first, [row('build', 5)], ['--only', 'build']);
  expect(second).toContain('| parse | 10 | seconds | 1 |');
  expect(second).toContain('| build | 10 | seconds | 5 |');
  expect(second).not.toContain('| seconds | 3 |');
  expect(second.match(/^## .*$/gm)).toEqual(['## parse', '## build']);
  expect(second.match(/^Written by `.*?`/gm)).toEqual([
    'Written by `npm run bench`',
    'Written by `npm run bench -- --only build`',
  ]);
});
