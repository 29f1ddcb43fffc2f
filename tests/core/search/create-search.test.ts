import { describe, expect, it } from 'vitest';
import { buildSearchData } from '#core/search/build-search-data.ts';
import { createSearch } from '#core/search/create-search.ts';
import { MAX_PASTE_LENGTH } from '#core/search/explain-query.ts';
import { makePaste, OPERATORS, applyOperators } from '../../bench/make-paste.ts';
import { seedRandom } from '../../bench/seeded-random.ts';
import { answer, data, explain } from './ask-connector.ts';
import type { MessageId } from './connector-messages.ts';
import { CONNECTOR, IDS, MESSAGES } from './connector-messages.ts';

function swap(id: MessageId, ...pairs: [string, string][]): string {
  return pairs.reduce((text, [from, to]) => text.replaceAll(from, to), MESSAGES[id] as string);
}

const hardCut = (text: string, width: number): string =>
  text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n');
const wordWrap = (text: string, width: number): string =>
  text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n');

const TAIL = `
At C:\\scripts\\connect all.ps1:12 char:9
+   $s = New-CsOnlineSession -Credential $cred
+        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : ResourceUnavailable: (System.Manageme....RemoteRunspace:RemoteRunspace) [New-PSSession], PSRemo
   tingTransportException
    + FullyQualifiedErrorId : -2144108209,PSSessionOpenFailed`;

describe.each(IDS)('a paste of %s', (id) => {
  const message = MESSAGES[id];
  const expected = `match ${id}`;

  it('is found as documented, with nothing missing', () => {
    const { verdict, results } = explain(message);
    expect([verdict, results[0]?.id, results[0]?.missing]).toEqual(['match', id, []]);
    expect(results[0]?.message).toBe(message);
    expect(results[0]?.score).toBeGreaterThan(0.9);
  });

  it('is found with other users, hosts, paths and versions', () => {
    const paste = swap(
      id,
      ['kenmyer@litwareinc.com', 'a.b-c@fabrikam.onmicrosoft.com'],
      ['user@foo.com', 'svc@x.example'],
      ['admin.vdomain.com', 'admin0e.online.lync.com'],
      ['Microsoft Lync Server 2013', 'Skype for Business Online'],
      ['LyncOnlineConnector', 'SkypeOnlineConnector'],
      ["'3.0'", "'5.1'"],
    );
    expect(answer(paste)).toBe(expected);
  });

  it.each([80, 100, 120])('is found when the console wraps it at %i columns', (width) => {
    expect(answer(hardCut(message, width))).toBe(expected);
    expect(answer(wordWrap(message, width))).toBe(expected);
  });

  it('is found in the middle of what else the console prints', () => {
    expect(answer(`PS C:\\Users\\ann> ${message}${TAIL}`)).toBe(expected);
    expect(answer(`PS C:\\> $s = New-CsOnlineSession\n${message}${TAIL}\nPS C:\\>`)).toBe(expected);
    expect(answer((message + TAIL).replace(/\s+/g, ' '))).toBe(expected);
    expect(answer(`[31;1m${message}[0m`)).toBe(expected);
  });

  it.each(Object.keys(OPERATORS).filter((name) => name !== 'cut'))('is found after: %s', (name) => {
    expect(answer(applyOperators(message, [name], seedRandom(7)))).toBe(expected);
  });

  it('is found in most combinations of these', () => {
    const random = seedRandom(11);
    const pastes = Array.from({ length: 60 }, () => makePaste(message, random));
    // A paste that was cut may not tell twins apart, so the second place counts, too.
    const found = pastes.filter((paste) =>
      explain(paste)
        .results.slice(0, 2)
        .some((result) => result.id === id),
    );
    expect(found.length).toBeGreaterThanOrEqual(57);
  });
});

describe('core sentences', () => {
  it.each([
    ['execution-policy', 'cannot be loaded because running scripts is disabled on this system'],
    [
      'basic-authentication',
      'Basic authentication is currently disabled in the client configuration.',
    ],
    ['connect-live-id', 'Failed to connect live id servers'],
    ['load-live-id', "Can't load Live ID module."],
    ['logon-failed', "Logon failed for the user 'x@y.example'."],
    ['permission', 'does not have permission to manage this tenant'],
    [
      'access-disabled',
      'connect to this tenant by using a remote PowerShell session has been disabled',
    ],
    ['shells-user', 'The maximum number of concurrent shells for this user has been exceeded.'],
    ['shells-tenant', 'The maximum number of concurrent shells for this tenant has been exceeded.'],
  ])('%s', (id, paste) => {
    expect(answer(paste)).toBe(`match ${id}`);
  });
});

describe('twins', () => {
  it('are ambiguous while the paste lacks the word that decides', () => {
    const cut = MESSAGES['shells-user'].slice(0, MESSAGES['shells-user'].indexOf(' user has'));
    const { verdict, results } = explain(cut);
    expect(verdict).toBe('ambiguous');
    expect(
      results
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['shells-tenant', 'shells-user']);
    expect(results.slice(0, 2).map(({ missing }) => missing.includes('exceeded'))).toEqual([
      true,
      true,
    ]);
  });
});

describe('errors that are not documented', () => {
  const lead =
    'New-PSSession : [x.example.com] Connecting to remote server x.example.com failed with the following error message : ';
  it.each([
    swap('basic-authentication', ['Basic', 'Digest']),
    swap('basic-authentication', ['Basic authentication', 'Unencrypted traffic']),
    swap('shells-user', ['shells', 'operations']),
    swap('shells-tenant', ['this tenant', 'this mailbox']),
    swap('permission', ['manage this tenant', 'manage this group']),
    'The maximum number of concurrent operations for this user has been exceeded.',
    `${lead}Access is denied. For more information, see the about_Remote_Troubleshooting Help topic.`,
    `${lead}The WinRM client cannot process the request because the server name cannot be resolved. For more information, see the about_Remote_Troubleshooting Help topic.`,
    `${lead}The WS-Management service cannot process the request. The service is configured to not accept any remote shell requests. For more information, see the about_Remote_Troubleshooting Help topic.`,
    'Get-CsWebTicket : Failed to connect to the LDAP servers. Make sure the firewall allows port 389.',
    "Import-Module : The specified module 'MSOnline' was not loaded because no valid module file was found in any module directory.",
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    'npm ERR! code ERESOLVE\nnpm ERR! ERESOLVE unable to resolve dependency tree',
    'ssh: connect to host example.com port 22: Connection refused',
    'ann@example.com: Permission denied (publickey,password).',
    "fatal: unable to access 'https://git.example/a.git/': Failed to connect to git.example port 443: Timed out",
    'Traceback (most recent call last):\n  File "a.py", line 3, in <module>\nModuleNotFoundError: No module named \'requests\'',
    'Logon failure: the user has not been granted the requested logon type at this computer.',
    'For more information, see the about_Remote_Troubleshooting Help topic.',
    'docker daemon',
    'hello',
    'error',
    '',
    ' \n\n ',
    '!?',
  ])('%s', (paste) => {
    expect(answer(paste)).toBe('none');
  });
});

describe('a message documented in other languages, too', () => {
  const around = (core: string): string =>
    `Beim Verbinden mit dem Remoteserver "x.example.com" ist folgender Fehler aufgetreten: ${core} Weitere Informationen finden Sie im Hilfethema "about_Remote_Troubleshooting".`;
  const localised = createSearch(
    buildSearchData([
      {
        id: 'german',
        title: 'The gate is shut',
        aliases: [],
        kind: 'error',
        summary: '',
        errors: [
          { text: around('The gate is shut for maintenance.'), reporter: null, codes: [], line: 1 },
        ],
      },
    ]),
  );

  it('is found by its core, not by what the system says around it', () => {
    expect(localised.explain('The gate is shut for maintenance.').verdict).toBe('match');
    expect(localised.explain(around('The gate is shut for maintenance.')).verdict).toBe('match');
    expect(localised.explain(around('Access is denied.')).verdict).toBe('none');
  });
});

describe('more than one error in a paste', () => {
  it('answers errors in the order they were printed', () => {
    const { verdict, results } = explain(
      `${MESSAGES['load-live-id']}\n\n${MESSAGES['logon-failed']}`,
    );
    expect([verdict, ...results.slice(0, 2).map(({ id }) => id)]).toEqual([
      'match',
      'load-live-id',
      'logon-failed',
    ]);
  });

  it('answers the inner one of nested errors', () => {
    const nested = `${MESSAGES['connect-live-id']} ---> Inner exception: ${MESSAGES['basic-authentication']}`;
    expect(answer(nested)).toBe('match basic-authentication');
  });

  it('finds an error deep in a log', () => {
    const log = Array.from(
      { length: 400 },
      (_, i) =>
        `2024-05-17 03:00:${10 + (i % 50)},001 INFO [main] Worker ${i} opened the user session and loaded its data`,
    );
    log.splice(333, 0, `2024-05-17 03:00:41,007 ERROR [main] ${MESSAGES['shells-tenant']}`);
    expect(answer(log.join('\n'))).toBe('match shells-tenant');
  });
});

describe('explanation', () => {
  it('pairs the values of the document with those of the paste, whole where the console broke them', () => {
    const paste = swap('logon-failed', ['kenmyer@litwareinc.com', 'ann.lee@con\ntoso.com']);
    expect(explain(paste).results[0]?.slots).toEqual([
      { kind: 'user', documented: 'kenmyer@litwareinc.com', pasted: 'ann.lee@contoso.com' },
    ]);
  });

  it('tells documented words that the paste has from those it lacks', () => {
    const { matched, missing } = explain('Failed to connect live id servers.').results[0] ?? {};
    expect(matched).toEqual(['Failed', 'to', 'connect', 'live', 'id', 'servers']);
    expect(missing).toContain('proxy');
  });

  it('names no message where a title was found', () => {
    const [first] = explain('The account may not manage the tenant').results;
    expect([first?.id, first?.message]).toEqual(['permission', undefined]);
  });
});

describe('a sentence that says something else', () => {
  it.each([
    'The maximum number of concurrent shells for this tenant has not been exceeded.',
    "The user 'bob@x.com' has permission to manage this tenant.",
    'The WS-Management service cannot process the request. The maximum number of concurrent users has been exceeded.',
    'The ability to connect to this tenant by using a remote desktop session has been disabled.',
  ])('%s', (paste) => {
    expect(answer(paste)).toBe('none');
  });

  it('is not covered by a title that says less than the message', () => {
    const titled = createSearch(
      buildSearchData(
        CONNECTOR.filter(({ id }) => id === 'access-disabled').map((issue) => ({
          ...issue,
          title: 'Ability to connect to tenant has been disabled',
        })),
      ),
    );
    const ask = (kind: string): string =>
      titled.explain(
        `The ability to connect to this tenant by using a remote ${kind} session has been disabled.`,
      ).verdict;
    expect([ask('PowerShell'), ask('desktop')]).toEqual(['match', 'none']);
  });

  it.each([
    ['does no\nt have', 'match permission'],
    ["doesn't have", 'match permission'],
  ])('is not one whose negation is only damaged: %s', (damaged, expected) => {
    expect(answer(MESSAGES.permission.replace('does not have', damaged))).toBe(expected);
  });
});

describe('createSearch', () => {
  it('measures with the clock it is given', () => {
    let time = 0;
    const clocked = createSearch(data, { now: () => (time += 2.5) });
    expect(clocked.explain('x').ms).toBe(2.5);
  });

  it('gives the same answer to the same paste', () => {
    const paste = makePaste(MESSAGES.permission, seedRandom(3));
    expect({ ...explain(paste), ms: 0 }).toEqual({ ...explain(paste), ms: 0 });
  });

  it('reads the start and the end of a paste that is too long', () => {
    const filler = 'nothing to see\n'.repeat(MAX_PASTE_LENGTH / 10);
    expect(answer(`${MESSAGES.permission}\n\n${filler}`)).toBe('match permission');
    expect(answer(`${filler}\n\n${MESSAGES.permission}`)).toBe('match permission');
  });

  it('answers from an empty index', () => {
    const empty = createSearch(buildSearchData([]));
    expect(empty.explain(MESSAGES.permission)).toMatchObject({ verdict: 'none', results: [] });
  });
});
