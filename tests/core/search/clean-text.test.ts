import { describe, expect, it } from 'vitest';
import { decodeText } from '#core/search/decode-text.ts';
import { stripConsoleNoise } from '#core/search/strip-console-noise.ts';

describe('decodeText', () => {
  it.each([
    ['terminal colours', '\u001b[31;1mred\u001b[0m \u001b]0;title\u0007text', 'red text'],
    ['CLIXML escapes', 'one_x000D__x000A_two', 'one\ntwo'],
    ['CLIXML and SOAP tags', '<S S="Error">boom</S><f:Message>bang</f:Message>', ' boom  bang '],
    [
      'entities of letters',
      'donn&eacute;es, &Uuml;bersicht, gro&szlig;',
      'données, Übersicht, groß',
    ],
    ['bytes of Python', "(535, b'Denied.')", "(535, 'Denied.')"],
    ['entities, also escaped twice', 'can&amp;#39;t &lt;b&gt; &#x27;x&#x27;', "can't   'x'"],
    [
      'UTF-8 read as Windows-1252',
      'donâ€™t â€œquoteâ€\u009d SchlÃ¼ssel',
      'don\'t "quote" Schlüssel',
    ],
    ['typographic quotes, dashes, ellipses', '‘a’ “b” „c“ «d» – …', '\'a\' "b" "c" "d" - ...'],
    ['blanks of all kinds', 'a\u00a0b\u200bc\ufeffd\u3000e', 'a bcd e'],
  ])('undoes %s', (_, given, expected) => {
    expect(decodeText(given)).toBe(expected);
  });

  it('keeps what an author writes for a value', () => {
    expect(decodeText('The file <FileName> is at <server name>')).toBe(
      'The file <FileName> is at <server name>',
    );
  });

  it('leaves ordinary text as it is, accents too', () => {
    const text = 'NÃO: el módulo «x» no está – Ärger'.replace(/[«»]/g, '"').replace('–', '-');
    expect(decodeText(text)).toBe(text);
  });
});

describe('stripConsoleNoise', () => {
  const message = 'Get-Thing : The thing is gone.';

  it.each([
    ['At line:1 char:1'],
    ['At C:\\my scripts\\a.ps1:12 char:5'],
    ['In Zeile:1 Zeichen:1'],
    ['Au caractère Ligne:1 : 1'],
    ['En línea: 1 Carácter: 1'],
    ['发生位置 行:1 字符: 1'],
  ])('takes off a tail that begins with %s, in lines and in one line', (position) => {
    const tail = `${position}\n+ Get-Thing -Name x\n+ ~~~~~~~~~~~~~~~~~\n    + CategoryInfo          : NotSpecified: (:) [Get-Thing], Exception\n    + FullyQualifiedErrorId : Gone,Things.GetThing`;
    expect(stripConsoleNoise(`${message}\n${tail}`)).toBe(message);
    expect(stripConsoleNoise(`${message} ${tail.replace(/\s+/g, ' ')}`).trim()).toMatch(
      /^Get-Thing : The thing is gone\.(?: Au)?$/,
    );
  });

  it('takes off a tail that the console cut in mid-word, but not what follows it', () => {
    const tail = `At line:1 char:1\n+ Get-Thing\n    + CategoryInfo          : OpenError: (System.Manageme....RemoteRunspace) [], PSRemo\n   tingTransportException\n    + FullyQualifiedErrorId : Gone`;
    expect(stripConsoleNoise(`${message}\n${tail}\nAnother error.`)).toBe(
      `${message}\n\nAnother error.`,
    );
  });

  it.each([
    ['PS C:\\Users\\ann> '],
    ['[server01]: PS C:\\> '],
    ['C:\\>'],
    ['ann@box:~$ '],
    ['2024-05-17 03:00:41,007 ERROR [main] '],
    ['[17/05/2024 03:00:41] '],
    ['May 17 03:00:41 box app[123]: '],
    ['VERBOSE: '],
    ['> '],
    ['# '],
    ['// '],
    ['- '],
    ['2. '],
    ['>> TerminatingError(Get-Thing): '],
  ])('takes %j off the front', (prefix) => {
    expect(stripConsoleNoise(prefix + message)).toBe(message);
  });

  it.each([
    [
      'a mail',
      (tail: string) => tail.replace(/(.{1,90})(?: +|$)/gm, '$1\n').replace(/\n+ */g, '\n'),
    ],
    ['a ticket, in one line', (tail: string) => tail.replace(/\s+/g, ' ')],
    ['both', (tail: string) => tail.replace(/\s+/g, ' ').replace(/(.{1,64})(?: |$)/g, '$1\n')],
    ['a quotation', (tail: string) => tail.replace(/^/gm, '> ')],
  ])('takes off a tail that was wrapped by %s, twice', (_, wrap) => {
    const tail = `At line:12 char:5\n+ Get-Thing -Name x -Credential $credential -Verbose -Session $session\n+ ~~~~~~~~~~~~~~~~~\n    + CategoryInfo          : ResourceUnavailable: (System.Manageme....RemoteRunspace:RemoteRunspace) [New-PSSession], PSRemotingTransportException\n    + FullyQualifiedErrorId : -2144108209,PSSessionOpenFailed`;
    const paste = wrap(`${message}\n${tail}\n${message}\n${tail}`);
    expect(stripConsoleNoise(paste).split(/\n+/)).toEqual([message, message]);
  });

  it('keeps the message that PowerShell prints before a tail, and one without an end', () => {
    const tail =
      '    + CategoryInfo          : ParserError: (:) [], Boom\n    + FullyQualifiedErrorId : Boom';
    expect(stripConsoleNoise(`At line:1 char:5\n+ a b\n+   ~\n${message}\n${tail}`)).toBe(message);
    expect(stripConsoleNoise(`${message}\n    + CategoryInfo          : OpenErr`)).toBe(message);
  });

  it('takes a number at the start of a wrapped line for no list', () => {
    expect(stripConsoleNoise('The server returned status\n416. Try again.')).toContain('416');
    expect(stripConsoleNoise('12. Try again.')).toBe('Try again.');
  });

  it('takes off the gutter that PowerShell 7 draws', () => {
    const view =
      'Get-Thing:\nLine |\n   3 |  Get-Thing -Name x\n     |  ~~~~~~~~~\n     | The thing is\n     | gone.';
    expect(stripConsoleNoise(view)).toBe('Get-Thing:\nThe thing is\ngone.');
  });

  it('takes off stack frames and markdown', () => {
    expect(
      stripConsoleNoise('**Boom**\n   at Things.Get(String name) in C:\\a.cs:line 3\n```'),
    ).toBe('Boom');
    expect(stripConsoleNoise('See the [topic](https://x.example/a).')).toBe('See the [topic] .');
  });

  it('begins a paragraph where a prompt or the time shows that something new begins', () => {
    expect(stripConsoleNoise('10:00:01 one\n10:00:02 two')).toBe('one\n\ntwo');
  });

  it('gives back what is nothing but noise, since a document may quote it', () => {
    expect(stripConsoleNoise('At line:1 char:1')).toBe('At line:1 char:1');
  });
});
