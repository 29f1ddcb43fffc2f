import { describe, expect, it } from 'vitest';
import { splitWords } from '#core/search/split-words.ts';

const kinds = (text: string): string[] => splitWords(text).map(({ kind, key }) => key || kind);

describe('splitWords', () => {
  it.each([
    [
      'an e-mail address or account',
      "ann@x.example ann.o'neil@x.example CONTOSO\\ann",
      ['user', 'user', 'user'],
    ],
    [
      'a URL, also with one slash, or none',
      'https://a.example/b?c=1, https:/a.example registry.example.com/team/app:2.1',
      ['url', 'url', 'url'],
    ],
    ['hosts in capitals, too', 'SERVER01.CONTOSO.COM KERNEL32.DLL', ['host', 'kernel32', 'dll']],
    ['an HRESULT in any spelling', '0x80070005 -2147024891 80070005', Array(3).fill('0x80070005')],
    [
      'codes behind capitals, but no id of a process',
      'ORA-12154 Event ID 1074 Process ID 57',
      ['ora', '12154', 'event', 'id', '1074', 'process', 'id', '57'],
    ],
    [
      'hosts but not types and files',
      'dc1.corp.local System.IO kernel32.dll',
      ['host', 'system', 'io', 'kernel32', 'dll'],
    ],
    [
      'paths, also with blanks, UNC and registry',
      'C:\\Program Files\\A b\\c.dll \\\\srv\\share\\x HKLM:\\Software\\X /usr/lib/x',
      ['path', 'path', 'path', 'path'],
    ],
    [
      'machines without a domain, but not what is only written like them',
      'SERVER01 SRV-77 WEB-PROD-03 DESKTOP-8KQ3V2A TLS12 gateway-01',
      ['host', 'host', 'host', 'host', 'tls12', 'gateway', '01'],
    ],
    ['addresses of networks', '10.0.0.1:80 fe80:0:0:1::2', ['ip', 'ip']],
    [
      'versions, dates and GUIDs',
      '3.0 2024-01-31, 01:02:03 {8a6f3b5c-1111-2222-3333-444455556666}',
      ['version', 'date', 'date', 'guid'],
    ],
    [
      'placeholders and masks',
      '<server name> *** xxxx %USERNAME% {0} %s',
      ['name', 'name', 'name', 'name', 'name', 'name'],
    ],
  ])('sees %s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ['0x80070005', '0x80070005'],
    ['-2147024891', '0x80070005'],
    ['0x00000133', '0x133'],
    ['AADSTS50011', 'aadsts50011'],
    ['Event ID: 1074', '1074'],
    ['Error=(506)', '506'],
    ['550 5.7.1', '5.7.1'],
  ])('keeps the code in %s as %s', (text, key) => {
    expect(splitWords(text).findLast(({ kind }) => kind === 'code')?.key).toBe(key);
  });

  it('folds case, accents, plural and the ways to say not', () => {
    expect(kinds("Servers CLÉS can't cannot can not doesn't")).toEqual([
      'server',
      'cle',
      'cannot',
      'cannot',
      'cannot',
      'doesnot',
    ]);
  });

  it('gives a product one key under all its names', () => {
    const [old, renamed] = [splitWords('Microsoft Lync'), splitWords('Skype for Business')];
    expect(renamed.map(({ key }) => key)).toEqual(old.map(({ key }) => key));
  });

  it('splits scripts without blanks into characters', () => {
    expect(kinds('无法加载')).toEqual(['无', '法', '加', '载']);
  });

  it('gives offsets that cut the word out of the text', () => {
    const text = "The host's 'x' cannot load System.IO at 10:20:30.";
    for (const { start, end, letters } of splitWords(text)) {
      expect(letters.startsWith(text.slice(start, end).charAt(0).toLowerCase())).toBe(true);
      expect(end).toBeGreaterThan(start);
    }
  });

  it('marks names in quotation marks, but not commands or whole messages', () => {
    const quoted = (text: string): string[] =>
      splitWords(text)
        .filter((word) => word.quoted)
        .map(({ key }) => key);
    expect(quoted("The list 'my list' and 'Get-Thing' and 'one two three four'")).toEqual([
      'my',
      'list',
    ]);
  });
});
