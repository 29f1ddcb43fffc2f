import { describe, expect, it } from 'vitest';
import { explain } from './ask-connector.ts';
import { askMessages } from './ask-messages.ts';
import { IDS, MESSAGES } from './connector-messages.ts';

const TAIL = `
At line:1 char:12
+ $s = New-Thing -Credential $cred
+      ~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : OpenError: (System.Manageme....RemoteRunspace:RemoteRunspace) [New-PSSession], PSRemotingTransportException
    + FullyQualifiedErrorId : AccessDenied,PSSessionOpenFailed
`;
const STRANGER =
  "Get-Mailbox : The operation couldn't be performed because object 'ann' couldn't be found on 'DC01.contoso.com'.";

/** The issues of each error found, in order; twins joined by a stroke. */
function errorsIn(paste: string): string[] {
  const found: string[] = [];
  for (const { id, error } of explain(paste).results) {
    if (error !== undefined) found[error - 1] = found[error - 1] ? `${found[error - 1]}|${id}` : id;
  }
  return found;
}

describe('several errors in a paste', () => {
  it('are all answered in the order in which they stand', () => {
    expect(errorsIn(IDS.map((id) => MESSAGES[id] + TAIL).join(''))).toEqual(IDS);
    const backwards = [...IDS].reverse();
    expect(errorsIn(backwards.map((id) => MESSAGES[id]).join('\n'))).toEqual(backwards);
  });

  it('are answered with others between them that are not documented', () => {
    const [first, second] = [MESSAGES.permission, MESSAGES['load-live-id']];
    expect(errorsIn(`${STRANGER}${TAIL}${first}${TAIL}${STRANGER}${TAIL}${second}`)).toEqual([
      'permission',
      'load-live-id',
    ]);
    expect(errorsIn(`${first} ${STRANGER} ${second}`)).toEqual(['permission', 'load-live-id']);
  });

  it('are one where the same is said many times, or cut the first time', () => {
    expect(errorsIn(`${MESSAGES.permission}\n`.repeat(900))).toEqual(['permission']);
    expect(errorsIn(`${(MESSAGES.permission + TAIL).repeat(900)}`)).toEqual(['permission']);
  });

  it('say which of them the paste leaves open', () => {
    const cut = MESSAGES['shells-user'].slice(0, MESSAGES['shells-user'].indexOf(' user has'));
    expect(errorsIn(`${MESSAGES['logon-failed']}\n\n${cut}`)).toEqual([
      'logon-failed',
      'shells-user|shells-tenant',
    ]);
    expect(explain(`${MESSAGES['logon-failed']}\n\n${cut}`).verdict).toBe('match');
    expect(explain(`${cut}\n\n${MESSAGES['logon-failed']}`).verdict).toBe('ambiguous');
  });

  it('begin with the inner one where one reports the other', () => {
    expect(
      errorsIn(`${MESSAGES['connect-live-id']} ---> Inner exception: ${MESSAGES['logon-failed']}`),
    ).toEqual(['logon-failed', 'connect-live-id']);
  });

  it('are not seen in words of a log that happen to be a part of a message', () => {
    const orchestra = askMessages({
      process: 'Failed starting a worker process.',
      harp: 'The orchestra cannot accept the harpsichord because the northern gallery has not been dusted since spring.',
    });
    const line = '2024-05-13T04:00:00Z starting worker';
    const harp =
      'The orchestra cannot accept the harpsichord because the northern gallery has not been dusted since spring.';
    expect(orchestra.answer(`${line}\n2024-05-13T04:00:00Z ERROR ${harp}`)).toBe('match harp');
    expect(orchestra.answer('Failed starting a worker process.')).toBe('match process');
  });

  it('are numbered only where they are documented', () => {
    expect(errorsIn(STRANGER)).toEqual([]);
    expect(errorsIn(`${STRANGER}\n\n${MESSAGES.permission}`)).toEqual(['permission']);
  });
});
