import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { parseMarkdown } from '#core/guide/parse-markdown.ts';
import { introducesError } from '#core/issue/introduces-error.ts';
import { matchLabel } from '#core/issue/match-label.ts';
import { openingOf } from '#core/issue/opening-of.ts';
import { readLog } from '#core/issue/read-log.ts';

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
  ['Log level', '~~~\nlog_level = debug\n~~~', null],
  ['Restart the agent', '~~~sh\n# restart the agent or it fails\nagentctl restart\n~~~', null],
  ['git status', '~~~console\n$ git status\nOn branch main\n~~~', 'failure'],
  ['Save changes', '> Do you want to save changes before closing?', null],
  ['restart transaction', '~~~\nERROR: restart transaction: retry\n~~~', 'code'],
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

it.each([
  ['To learn more, collect the logs', null],
  ['Open the event logs', null],
  ['Retry on the following errors.', null],
  ['The monitor ignores the following errors.', null],
  ['The desktop client shows', 'one'],
  ["Scripts won't run with the following error.", 'one'],
])('%s introduces: %s', (text, introduced) => {
  expect(introducesError(text)).toBe(introduced);
});

it('lines of a reference are messages of their own, without the browser that says them', () => {
  const lines = ['TypeError: x is null (Firefox)', 'TypeError: null has no x (V8-based & Safari)'];
  expect(readLog(lines.join('\n'))).toEqual(['TypeError: x is null', 'TypeError: null has no x']);
  const codes = ['Error: Connection failed (ETIMEDOUT)', 'Error: Connection failed (ECONNREFUSED)'];
  expect(readLog(codes.join('\n'))).toEqual(codes);
});
