import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { parseGuide } from '#core/guide/parse-guide.ts';
import { buildIndex } from '#core/issue/build-index.ts';

/** Messages about two articles with these error texts: `rule, path of the other place:line`. */
function check(one: string, other: string): string[] {
  const guides = [one, other].map((text, index) =>
    parseGuide(
      new VFile({
        path: `${index}.md`,
        value: `# It ${index ? 'fails' : 'stops'}\n\n## Error\n\n> ${text}\n\n## Resolution\n\nWait a minute.\n`,
      }),
      { id: String(index) },
    ),
  );
  buildIndex(guides);
  return guides.flatMap(({ file }) =>
    file.messages.map(({ ruleId, line, cause }) => {
      const place = cause instanceof Error && 'line' in cause ? cause : null;
      return `${ruleId ?? ''} ${line ?? ''}, ${place === null ? '' : String(place)}`;
    }),
  );
}

test.each([
  ['The disk is full.', 'THE DISK: is full'],
  ["Can't open 'a' here", 'Can’t open “a” here!'],
])('%j and %j are the same', (one, other) => {
  expect(check(one, other)).toEqual(['same-error 5, 5:1: The same error text']);
});

test.each([
  [
    "Can't write to the file 'report.pdf' on drive C.",
    'Cannot write to file "export.csv" on drive C',
  ],
  [
    'Logon failed for user ann@contoso.com at 10:30',
    'Logon failed for the user bob@fabrikam.com at 9:15',
  ],
  ['The file C:\\Temp\\a.txt could not be read', 'The file D:\\b.log couldn’t be read'],
  [
    'The request to https://a.example timed out after 30 s',
    'Request to https://b.example timed out after 5 s.',
  ],
])('%j and %j differ in values only', (one, other) => {
  expect(check(one, other)).toEqual(['similar-error 5, 5:1: The similar error text']);
});

test.each([
  ['The server answered with status 403', 'The server answered with status 404'],
  ['The service failed to start: 0x80070005', 'The service failed to start: 0x80070002'],
  ["Can't open 'a'", "Can't open 'b'"],
  ['The user can sign in to the server', 'The user can’t sign in to the server'],
])('%j and %j are two messages', (one, other) => {
  expect(check(one, other)).toEqual([]);
});
