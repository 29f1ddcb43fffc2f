import { describe, expect, test } from 'vitest';
import { assignIssueIds } from '#core/issue/assign-issue-ids.ts';
import { introducesError } from '#core/issue/introduces-error.ts';
import { isCommandLine } from '#core/issue/is-command-line.ts';
import { makeError } from '#core/issue/make-error.ts';
import { matchLabel } from '#core/issue/match-label.ts';
import { namesProblem } from '#core/issue/names-problem.ts';
import { readLog } from '#core/issue/read-log.ts';
import { splitStatements } from '#core/issue/split-statements.ts';

describe('a label', () => {
  test.each([
    ['Symptoms', 'symptom', null, null, null],
    ['PROBLEM', 'symptom', null, null, null],
    ['Cause 1: No license', 'cause', '1', 'No license', null],
    ['Resolution for symptom 2', 'resolution', null, null, 'symptom 2'],
    ['✅ Solution', 'resolution', null, null, null],
    ['3. Root cause', 'cause', null, null, null],
    ['Method B - Use a console', 'resolution', 'b', 'Use a console', null],
    ['How to fix this error', 'resolution', null, null, null],
    ['Resolve', 'resolution', null, null, null],
    ['Temporary workaround', 'workaround', null, null, null],
    ['Fehlermeldung', 'error', null, null, null],
    ['Lösung', 'resolution', null, null, null],
    ['Solución', 'resolution', null, null, null],
    ['Message d’erreur', 'error', null, null, null],
    ['Lösung 1', 'resolution', '1', null, null],
    ['LOESUNG', 'resolution', null, null, null],
    ['Mögliche Ursachen', 'cause', null, null, null],
    ['Lösung des Problems', 'resolution', null, null, null],
    ['Problembehandlung', 'resolution', null, null, null],
    ['Problemumgehung', 'workaround', null, null, null],
    ['Symptômes', 'symptom', null, null, null],
    ['Symptomes :', 'symptom', null, null, null],
    ['Cause probable', 'cause', null, null, null],
    ['Méthode 2 : Recréer le profil', 'resolution', '2', 'Recréer le profil', null],
    ['Solution n° 2', 'resolution', '2', null, null],
    ['Solution de contournement', 'workaround', null, null, null],
    ['RESOLUTION', 'resolution', null, null, null],
    ['Síntomas', 'symptom', null, null, null],
    ['Sintomas', 'symptom', null, null, null],
    ['Causa raíz', 'cause', null, null, null],
    ['Causa del error', 'cause', null, null, null],
    ['Solución alternativa', 'workaround', null, null, null],
    ['Codigo de error', 'error', null, null, null],
    ['Pasos de resolución', 'resolution', null, null, null],
    ['Also seen as', 'variant', null, null, null],
    ['Still need help?', 'more', null, null, null],
  ])('%s tells its role', (text, role, ordinal, name, target) => {
    expect(matchLabel(text)).toEqual({ role, ordinal, name, target });
  });

  test.each([
    'Installing the agent',
    'Error codes',
    'Issues with calls',
    'Solutions architecture',
    'Problem solving',
    'Solución de problemas de red',
    'Fehlercodes',
    'Causes and cures',
    'Solutions Partner',
  ])('%s is a topic', (text) => {
    expect(matchLabel(text)).toBeNull();
  });
});

test.each([
  ["Can't sign in", 2],
  ['502 Bad Gateway', 2],
  ['Update fails with 0x80070005', 2],
  ['Why is my list empty?', 2],
  ['Fix the toggle', 1],
  ['How to troubleshoot sign-in', 1],
  ['Network topology', 0],
  ['timeout', 0],
  ['ERR_HIVE_NO_QUEEN', 2],
  ['HIVE_VERIFY_FAILED', 2],
  ['HIVE_SESSION_TIMEOUT', 0],
  ['ERROR_LOG_PATH', 0],
  ['connect: hive refused', 2],
  ['Der Agent startet nicht', 2],
  ['La connexion échoue', 2],
  ['El servicio no responde', 2],
  ['Installation des Agenten', 0],
  ['Le fonctionnement du client', 0],
  ['Anforderungen an das Kennwort', 0],
  ['Run the setup again', -1],
  ['Check whether the service isn’t running', -1],
  ['How do I install it?', -1],
  ['Error handling', -1],
  ['.compile(schema: Object) -> Promise', -1],
])('the heading "%s" names a problem: %i', (title, expected) => {
  expect(namesProblem(title)).toBe(expected);
});

test.each([
  ['You receive the following error message:', 'one'],
  ['It fails with one of the following errors:', 'many'],
  ['The command returns:', 'one'],
  ['Sie erhalten die folgende Fehlermeldung:', 'one'],
  ['Eine der folgenden Fehlermeldungen wird angezeigt:', 'many'],
  ['Vous recevez le message d’erreur suivant :', 'one'],
  ['Vous recevez l’un des messages suivants :', 'many'],
  ['Aparece el siguiente mensaje de error:', 'one'],
  ['You may see messages similar to the following.', 'one'],
  ['In the evening the following error happens.', 'one'],
  ['The push stops with a format error. For example:', 'one'],
  ['It stops with a "File is gone" error, for example,', 'one'],
  ['The agent manifests itself with the following output', 'one'],
  ['In case you see a message like below, the lamp is off.', 'one'],
  ['Add a filter, for example,', null],
  ['Store the logs in a folder, for example,', null],
  ['Add a filter. For example:', null],
  ['A valid output would look like this:', null],
  ['Instead of a successful response, it returns the following error:', 'one'],
  ['Führen Sie den folgenden Befehl aus:', null],
  ['Exécutez la commande suivante :', null],
  ['Ejecute el siguiente comando:', null],
  ['Der Fehler tritt auf, wenn:', null],
  ['This occurs in the following scenarios:', null],
  ['Run the following command:', null],
  ['It is called with an error if:', null],
  ['The service was updated last week.', null],
])('"%s" announces %s', (text, expected) => {
  expect(introducesError(text)).toBe(expected);
});

describe('commands', () => {
  test.each([
    'Get-Service "msoidsvc"',
    'docker ps -a',
    '$list.Update()',
    'sudo systemctl restart agent',
    'netsh winsock reset',
    './install.sh --force',
    'GET /_cluster/health',
    'kubectl get pods',
  ])('%s is one', (text) => {
    expect(isCommandLine(text)).toBe(true);
  });

  test.each([
    'Get-Service',
    'Location-Based Routing',
    'True',
    '/etc/hosts',
    'C:\\Program Files\\Agent\\agent.exe',
    'find the file that you saved',
    'https://a.example',
    'max_size',
    'find',
  ])('%s is none', (text) => {
    expect(isCommandLine(text)).toBe(false);
  });

  test('are those behind the prompt where there is one, and what a here-document holds', () => {
    const session =
      '$ hive list # all\n# a comment of several words\nqueen: 1\n$ sudo su\n# systemctl restart hive';
    expect(splitStatements(session, 'bash')).toEqual([
      'hive list # all',
      'sudo su',
      'systemctl restart hive',
    ]);
    const file = '$ cat > hive.conf <<EOF\n# managed by hand\nqueen=1\nEOF\n$ hive reload';
    expect(splitStatements(file, 'bash')).toEqual([
      'cat > hive.conf <<EOF\n# managed by hand\nqueen=1\nEOF',
      'hive reload',
    ]);
    for (const first of [
      'grep foo <<< hello',
      'login --token <<TOKEN>>',
      'x=$((1 << 4))',
      'cat <<NEVER',
    ]) {
      expect(splitStatements(`${first}\nhive reload`, 'bash')).toEqual([first, 'hive reload']);
    }
  });

  test('lose their prompts, comments and output, and stay whole when continued', () => {
    expect(splitStatements('$ docker ps -a\nCONTAINER  IMAGE\n$ docker rm x', 'console')).toEqual([
      'docker ps -a',
      'docker rm x',
    ]);
    expect(
      splitStatements('PS C:\\> Get-Item x\n# a comment\nGet-Item `\n  y', 'powershell'),
    ).toEqual(['Get-Item x', 'Get-Item `\n  y']);
    expect(
      splitStatements('if ($a) {\n  Stop-Service b\n}\nStart-Service b', 'powershell'),
    ).toEqual(['if ($a) {\n  Stop-Service b\n}', 'Start-Service b']);
    expect(splitStatements('{"a": 1}', 'json')).toEqual([]);
    expect(splitStatements('Name  State\nagent Stopped', undefined)).toEqual([]);
  });
});

describe('a displayed block', () => {
  test('is one message without its trace, whatever its lines', () => {
    expect(readLog('It failed.\nTry again.\nAt line:1 char:1\n+ Foo\n+ CategoryInfo : x')).toEqual([
      'It failed. Try again.',
    ]);
    expect(
      readLog('Traceback (most recent call last):\n  File "a.py", line 1\nValueError: bad'),
    ).toEqual(['ValueError: bad']);
    expect(readLog('$ kubectl get x\nerror: the server doesn’t have it')).toEqual([
      'error: the server doesn’t have it',
    ]);
    expect(readLog('# docker login depot\nUsername: ann\nError from daemon: denied\n#')).toEqual([
      'Error from daemon: denied',
    ]);
    expect(readLog('Pushing 12.9MB/705.7MB\nerror parsing 403 response:\nunexpected end')).toEqual([
      'error parsing 403 response: unexpected end',
    ]);
    // What a dialog says first may be what went wrong.
    expect(readLog('It failed.\nError: 5')).toEqual(['It failed. Error: 5']);
    expect(readLog('Error: no settings\n# set the path first\nexport X=1')).toEqual([
      'Error: no settings # set the path first export X=1',
    ]);
    expect(readLog('The job was stopped by its\nerror handler after 3 s')).toEqual([
      'The job was stopped by its error handler after 3 s',
    ]);
    // A remark is no command.
    expect(readLog('# the file is missing')).toEqual(['# the file is missing']);
  });

  test('gives the description of an event, and each failure of a log', () => {
    expect(
      readLog('Source: A\nEvent ID: 7\nLevel: Error\nDescription:\nIt failed.\nBadly.'),
    ).toEqual(['It failed. Badly.']);
    expect(
      readLog(
        '2020-01-01 10:00:00 start\n2020-01-01 10:00:01 error: a failed\n2020-01-01 10:00:02 error: b failed',
      ),
    ).toEqual(['2020-01-01 10:00:01 error: a failed', '2020-01-01 10:00:02 error: b failed']);
    expect(readLog('I1207 10:01:02 start\nE1207 10:01:03 no box is idle')).toEqual([
      'E1207 10:01:03 no box is idle',
    ]);
    expect(
      readLog(
        'Dec 07 10:01:02 a kubelet[6]: I1207 10:01:02 start\nDec 07 10:01:03 a kubelet[6]: E1207 10:01:03 no box is idle',
      ),
    ).toEqual(['Dec 07 10:01:03 a kubelet[6]: E1207 10:01:03 no box is idle']);
    expect(readLog('level=info msg=start\nlevel=error msg="no box"')).toEqual([
      'level=error msg="no box"',
    ]);
  });
});

test('an error text knows its reporter and codes, and loses quotation marks and open links', () => {
  expect(makeError('"Get-CsWebTicket :  It failed (0x80070005)."', 3)).toEqual({
    text: 'Get-CsWebTicket : It failed (0x80070005).',
    reporter: 'Get-CsWebTicket',
    codes: ['0x80070005'],
    line: 3,
  });
  expect(makeError('curl: (7) Failed to connect', 1).reporter).toBe('curl');
  expect(makeError('error: ECONNREFUSED', 1)).toMatchObject({
    reporter: null,
    codes: ['ECONNREFUSED'],
  });
  expect(makeError('Close it. See [the topic](https://a.example/b', 1).text).toBe(
    'Close it. See the topic.',
  );
});

test('ids of issues don’t depend on the order of the guides', () => {
  const issues = [
    { title: 'It fails', guide: 'a' },
    { title: 'It fails', guide: 'b' },
    { title: 'Only here', guide: 'b' },
    { title: 'Symptom 1', guide: 'b' },
  ];
  expect(assignIssueIds(issues)).toEqual(['a-it-fails', 'b-it-fails', 'only-here', 'b-symptom-1']);
  expect(assignIssueIds(issues.toReversed())).toEqual([
    'b-symptom-1',
    'only-here',
    'b-it-fails',
    'a-it-fails',
  ]);
});
