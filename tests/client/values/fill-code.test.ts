import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillCode, fillText } from '#client/values/fill-code.ts';
import type { Shell } from '#client/values/shell-of.ts';
import { readPowerShell } from './read-powershell.ts';

const DOCUMENTED = 'kenmyer@litwareinc.com';

/** The code with the value in it; null where it was left as documented. */
function fillIn(code: string, shell: Shell, own: string, documented = DOCUMENTED): string | null {
  const pieces = fillCode(code, shell, [{ documented, own }]);
  if (pieces.some((piece) => piece.own === null)) return null;
  return pieces.map((piece) => piece.own ?? piece.text).join('');
}

/** What breaks out of quotes, and what stands beside it in a value. */
const NASTY = [
  ...`'"\`$\\;&|<>(){}[]*?!#~^%@=,:-/ `,
  ...['\n', '\t', '\u2018', '\u2019', '\u201a', '\u201b', '\u201c', '\u201d', '\u201e'],
  ...['\u2013', '\u2014', '\u00a0', '\u202e', '\u2028', '$(', '${', '--', '&&', '||', '%%', "''"],
  ...['a', 'b', '7', 'ü', 'reboot', 'touch hacked', '$HOME', '$env:X', '\r\n', '@{', "'@", '"@'],
];
const values = fc.oneof(
  fc
    .array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  // What most values are, so that every spot is filled in often.
  fc.constantFrom('ann@x.example', 'srv-7.x.example', '10.0.0.7'),
);

/** Each spot as code that prints what it was given, in angle brackets. */
const POSIX = {
  bare: `printf '<%s>' a ${DOCUMENTED} b`,
  option: `printf '<%s>' --user=${DOCUMENTED} b`,
  assigned: `X=${DOCUMENTED}\nprintf '<%s>' "$X"`,
  single: `printf '<%s>' '${DOCUMENTED}' b`,
  double: `printf '<%s>' "${DOCUMENTED}" b`,
  path: `printf '<%s>' "/home/${DOCUMENTED}/x.log"`,
  comment: `printf '<%s>' a # for ${DOCUMENTED}\nprintf b`,
  continued: `printf '<%s>' \\\n  ${DOCUMENTED}`,
};
const SHELLS = ['sh', 'bash'].filter((shell) => spawnSync(shell, ['-c', 'true']).status === 0);

describe('a value in the code of a POSIX shell', () => {
  it.each(SHELLS.flatMap((shell) => Object.keys(POSIX).map((spot) => [shell, spot] as const)))(
    'means itself and nothing else: %s, %s',
    (shell, spot) => {
      const code = POSIX[spot as keyof typeof POSIX];
      const run = (script: string) =>
        spawnSync(shell, [...(shell === 'bash' ? ['--norc'] : []), '-c', script], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
          env: { LC_ALL: 'C.UTF-8' },
        });
      const asDocumented = run(code).stdout;
      let filled = 0;
      fc.assert(
        fc.property(values, (own) => {
          const script = fillIn(code, 'posix', own);
          if (script === null) return;
          filled += 1;
          const { stdout, stderr } = run(script);
          expect(stdout).toBe(asDocumented.replaceAll(DOCUMENTED, () => own));
          expect(stderr).toBe('');
        }),
        { numRuns: 120 },
      );
      expect(filled).toBeGreaterThan(3);
    },
  );

  it.each([
    [`mail ${DOCUMENTED}`, "o'neil@x.example", "mail 'o'\\''neil@x.example'"],
    [`mail "${DOCUMENTED}"`, 'a$b@x.example', 'mail "a\\$b@x.example"'],
    [`mail '${DOCUMENTED}'`, "o'neil@x.example", "mail 'o'\\''neil@x.example'"],
    [`mail ${DOCUMENTED} -v`, 'ann@x.example', 'mail ann@x.example -v'],
    [`ssh ${DOCUMENTED}`, 'ann@x.example', 'ssh ann@x.example'],
    [`id "$(whoami)"; mail ${DOCUMENTED}`, 'ann@x.example', 'id "$(whoami)"; mail ann@x.example'],
  ])('is written as the shell needs it: %s', (code, own, filled) => {
    expect(fillIn(code, 'posix', own)).toBe(filled);
  });

  it.each([
    ['as a command', `${DOCUMENTED} --help`, 'ann@x.example'],
    ['as a command behind another', `true && ${DOCUMENTED}`, 'ann@x.example'],
    ['as a command behind a prompt', `$ ${DOCUMENTED}`, 'ann@x.example'],
    ['as a command with more rights', `sudo -n ${DOCUMENTED}`, 'ann@x.example'],
    ['as code', `bash -c ${DOCUMENTED}`, 'ann@x.example'],
    ['as code in quotes', `sudo sh -c "${DOCUMENTED}"`, 'ann@x.example'],
    ['as the command of another computer', `ssh srv '${DOCUMENTED}'`, 'ann@x.example'],
    ['as an option', `rm ${DOCUMENTED}`, '-rf'],
    ['as an option in quotes', `rm "${DOCUMENTED}"`, '-rf x'],
    ['in a variable', `echo \${${DOCUMENTED}}`, 'ann@x.example'],
    ['behind a backslash', `echo \\${DOCUMENTED}`, 'ann@x.example'],
    ['in code within code', `echo "$(id ${DOCUMENTED})"`, 'a b'],
    ['in a here-document', `cat <<EOF\n${DOCUMENTED}\nEOF`, '$(reboot)'],
    ['in the code of another language', `psql -c "select '${DOCUMENTED}'"`, "x'; drop"],
    ['in a sentence', `echo "to ${DOCUMENTED} today"`, '$(reboot)'],
    ['in history', `echo "${DOCUMENTED}"`, 'a!b'],
    ['with a line break', `echo '${DOCUMENTED}'`, 'a\nb'],
    ['with letters that turn the line round', `echo '${DOCUMENTED}'`, 'a\u202eb'],
    ['before what runs it', `echo '${DOCUMENTED}' | sudo bash`, 'ann@x.example'],
    ['as what is fetched and run', `curl https://${DOCUMENTED}/i.sh | sh`, 'ann@x.example'],
  ])('is left as documented %s', (_what, code, own) => {
    expect(fillIn(code, 'posix', own)).toBeNull();
  });
});

const POWERSHELL = {
  bare: `Get-User a ${DOCUMENTED} b`,
  parameter: `Get-User -Identity ${DOCUMENTED} -Force`,
  single: `Get-User '${DOCUMENTED}' b`,
  double: `Get-User "${DOCUMENTED}" b`,
  path: `Get-Content "C:/Users/${DOCUMENTED}/x.log"`,
  list: `Get-User -Identity a,${DOCUMENTED},b`,
  hereSingle: `Send-Text @'\nfor ${DOCUMENTED}!\n'@ b`,
  hereDouble: `Send-Text @"\nfor ${DOCUMENTED}!\n"@ b`,
  hereStart: `Send-Text @'\n${DOCUMENTED}\n'@ b`,
};

describe('a value in the code of PowerShell', () => {
  it.each(Object.entries(POWERSHELL))('means itself and nothing else: %s', (_spot, code) => {
    const asDocumented = readPowerShell(code);
    expect(asDocumented).not.toBeNull();
    let filled = 0;
    fc.assert(
      fc.property(values, (own) => {
        const script = fillIn(code, 'powershell', own);
        if (script === null) return;
        filled += 1;
        expect(readPowerShell(script)).toEqual(
          asDocumented?.map((word) => word.replaceAll(DOCUMENTED, () => own)),
        );
      }),
      { numRuns: 2000 },
    );
    expect(filled).toBeGreaterThan(100);
  });

  it.each([
    ['Get-User K', "o'neil", "Get-User 'o''neil'"],
    ['Get-User K', 'o\u2019neil', "Get-User 'o\u2019\u2019neil'"],
    ['Get-User "K"', 'a$b', 'Get-User "a`$b"'],
    ["Get-User 'K'", 'a$b', "Get-User 'a$b'"],
    ['Get-User -Identity K', 'ann@x.example', 'Get-User -Identity ann@x.example'],
    ["$user = 'K'", 'ann', "$user = 'ann'"],
    ['Get-Content K', String.raw`C:\My logs\x.log`, String.raw`Get-Content 'C:\My logs\x.log'`],
  ])('is written as PowerShell needs it: %s', (code, own, filled) => {
    expect(fillIn(code.replace('K', DOCUMENTED), 'powershell', own)).toBe(filled);
  });

  it.each([
    ['as a command', 'K -Force', 'ann'],
    ['as a command in quotes', '& "K"', 'ann'],
    ['as a script', '. "K"', 'ann'],
    ['as a value that is a command', '$x = K', 'ann'],
    ['as a command behind a prompt', String.raw`PS C:\Users\ann> K`, 'ann'],
    ['as code', "Invoke-Expression 'K'", 'ann'],
    ['as code of another shell', 'powershell -Command "K"', 'ann'],
    ['as a program to start', 'Start-Process "K"', String.raw`C:\x.exe`],
    ['as a script to load', 'Import-Module K', String.raw`C:\x.psm1`],
    ['as a parameter', 'Remove-Item K', '-Recurse'],
    ['as a parameter with another dash', 'Remove-Item K', '\u2013Recurse'],
    ['as many files', 'Remove-Item "K"', '*'],
    ['in a variable', '"$env:K"', 'ann'],
    ['behind a backtick', 'Get-User `K', 'ann'],
    ['in a subexpression', '"$(Get-User K)"', 'a b'],
    ['behind --%', 'icacls --% K', 'a b'],
    ['in the code of another language', `Get-ADUser -Filter "Name -eq 'K'"`, "x' -or 1 -eq '1"],
    ['with a quotation mark', "Get-User 'K'", 'a"b'],
    ['with another quotation mark', "Get-User 'K'", 'a\u201db'],
  ])('is left as documented %s', (_what, code, own) => {
    expect(fillIn(code.replace('K', DOCUMENTED), 'powershell', own)).toBeNull();
  });
});

describe('a value in code of no known shell', () => {
  it('is filled in only where it means itself in any shell', () => {
    expect(fillIn('get K', null, 'srv-1.x.example', 'K')).toBe('get srv-1.x.example');
    expect(fillIn('get "K"', null, 'ann@x.example', 'K')).toBe('get "ann@x.example"');
    fc.assert(
      fc.property(values, (own) => {
        const filled = fillIn('get K b', null, own, 'K');
        if (filled !== null) expect(filled).toMatch(/^get [\p{L}\p{N}_][\p{L}\p{N}_.@:/+-]* b$/u);
      }),
    );
    expect(fillIn('K /all', null, 'ann', 'K')).toBeNull();
    expect(fillIn('set X=%K%', null, 'ann', 'K')).toBeNull();
  });

  it('may have backslashes where the document has them', () => {
    const documented = String.raw`C:\Users\kenmyer`;
    expect(
      fillIn(String.raw`dir "C:\Users\kenmyer"`, null, String.raw`C:\Users\ann`, documented),
    ).toBe(String.raw`dir "C:\Users\ann"`);
    expect(fillIn(String.raw`dir "C:\Users\kenmyer"`, null, 'C:\\Users\\', documented)).toBeNull();
  });
});

describe('a value in words', () => {
  it('stands for the documented one, whole and in any case', () => {
    const pieces = fillText(`See KENMYER@litwareinc.com. Not x${DOCUMENTED}.`, [
      { documented: DOCUMENTED, own: '<b>$&' },
    ]);
    expect(pieces).toEqual([
      { text: 'See ' },
      { text: 'KENMYER@litwareinc.com', own: '<b>$&' },
      { text: `. Not x${DOCUMENTED}.` },
    ]);
  });
});

describe('the path of a file', () => {
  const fillPath = (code: string, own: string, shell: 'posix' | 'powershell' = 'posix') =>
    fillCode(code, shell, [
      { documented: shell === 'posix' ? '/opt/run.sh' : 'C:\\app\\run.exe', own },
    ])
      .map((piece) => piece.own ?? piece.text)
      .join('');

  it.each(['cat', 'sudo rm', 'ls -l', '$ tail -n 5'])('is filled in behind %s', (command) => {
    expect(fillPath(`${command} /opt/run.sh`, '/srv/a.sh')).toBe(`${command} /srv/a.sh`);
  });

  it.each([
    'sudo -u postgres',
    'sudo -E -u www',
    '.',
    'FOO=1',
    'timeout 5',
    'docker run -it img',
    'make DIR=',
    'cat a && sudo -u ann',
    'my-own-tool',
  ])('is left as documented behind %s, which may run it', (command) => {
    const code = `${command}${command.endsWith('=') ? '' : ' '}/opt/run.sh`;
    expect(fillPath(code, '/tmp/x.sh')).toBe(code);
  });

  it.each(['Get-Content C:\\app\\run.exe', 'Test-Path "C:\\app\\run.exe"'])(
    'is filled in: %s',
    (code) => {
      expect(fillPath(code, 'D:\\b.exe', 'powershell')).toBe(
        code.replace('C:\\app\\run.exe', 'D:\\b.exe'),
      );
    },
  );

  it.each([
    "Write-Output 'C:\\app\\run.exe' | Invoke-Expression",
    'New-ScheduledTaskAction -Execute C:\\app\\run.exe',
    'Set-Alias x C:\\app\\run.exe',
    'runas /user:ann C:\\app\\run.exe',
  ])('is left as documented: %s', (code) => {
    expect(fillPath(code, 'C:\\a.exe', 'powershell')).toBe(code);
  });
});
