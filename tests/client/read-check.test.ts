import { expect, it } from 'vitest';
import { checksOf, readCheck } from '#client/read-check.ts';

it.each([
  ['/issues/x/is-it-on/', '/issues/x/', 'is-it-on'],
  ['/issues/x/is-it-on', '/issues/x/', 'is-it-on'],
  ['/issues/x/is-it-on/index.html', '/issues/x/', 'is-it-on'],
  ['/help/issues/gr%C3%B6%C3%9Fe/l%C3%A4uft-es/', '/help/issues/gr%C3%B6%C3%9Fe/', 'läuft-es'],
  ['/issues/x/%zz/', '/issues/x/', '%zz'],
  ['/', '/', ''],
])('the check of %s is told by its address', (path, folder, id) => {
  expect(readCheck(path)).toEqual({ folder, id });
  expect(checksOf(readCheck(path))).toBe(`${folder}checks.json`);
});
