import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { parseMarkdown } from '#core/guide/parse-markdown.ts';
import { matchLabel } from '#core/issue/match-label.ts';
import { openingOf } from '#core/issue/opening-of.ts';

it.each([
  ['NuGet Error NU1301', 'Pumps', 'code'],
  ['Issue 1001', 'Pumps', 'code'],
  ['YN0018 - SEAL_MISMATCH', 'Pumps', 'code'],
  ['P1001', 'Pumps', 'code'],
  ['Two doors', 'Common error messages', 'reference'],
  ['The pump fails', 'Pumps', 'failure'],
  ['SHA256 checksums', 'Pumps', null],
  ['ISO8601 dates', 'Pumps', null],
  ['Office365 connector', 'Pumps', null],
  ['CVE-2021-44228', 'Pumps', null],
  ['How to turn on the log', 'Common error messages', null],
])('%s in %s opens with: %s', (title, document, opening) => {
  expect(openingOf({ title, blocks: [], document, isAbout: false })).toBe(opening);
});

it.each([
  ['result is ambiguous', '~~~\nERROR: result is ambiguous: error=7\n~~~', 'code'],
  ['Missed heartbeats', '> missed heartbeats from client, timeout: 60s', 'code'],
  ['Login incorrect', '`530 Login incorrect.` says that the password is wrong.', 'code'],
  ['Login incorrect', 'It says `530 Login incorrect.`', 'failure'],
  ['Heartbeats', '~~~\nHeartbeats missed\n~~~', 'failure'],
  ['The heart beats', '~~~yaml\n# the heart beats\n~~~', 'failure'],
])('%s above %j opens with: %s', (title, below, opening) => {
  const { children } = parseMarkdown(new VFile(below));
  expect(openingOf({ title, blocks: children, document: 'Pumps', isAbout: true })).toBe(opening);
});

it.each([
  ['Симптомы', 'symptom'],
  ['Возможная причина', 'cause'],
  ['см. также', 'more'],
  ['Soluções', 'resolution'],
  ['Oplossing', 'resolution'],
  ['解决方法', 'resolution'],
  ['エラーメッセージ', 'error'],
  ['원인', 'cause'],
  ['Why this error occurred', 'cause'],
  ['Possible ways to fix it', 'resolution'],
])('%s labels a part: %s', (text, role) => {
  expect(matchLabel(text)?.role).toBe(role);
});

it.each(['Вывод', '错误', '问题', 'Problems'])('%s heads a collection, or a conclusion', (text) => {
  expect(matchLabel(text)).toBeNull();
});
