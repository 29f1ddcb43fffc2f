import { describe, expect, it } from 'vitest';
import { chooseValues } from '#client/values/choose-values.ts';

const slot = (kind: string, documented: string, pasted: string) => ({ kind, documented, pasted });
const choose = (kind: string, documented: string, pasted: string, text = `x '${pasted}' y`) =>
  chooseValues([slot(kind, documented, pasted)], text).map(({ own }) => own);

describe('a value of a paste', () => {
  it.each([
    ['user', 'kenmyer@litwareinc.com', "ann.o'neil@x.example"],
    ['user', String.raw`CONTOSO\ken`, String.raw`X\ann`],
    ['host', 'srv01.contoso.com', 'srv-7.x.example'],
    ['path', String.raw`C:\Users\ken\x.log`, String.raw`D:\My logs\y.log`],
    ['path', '/home/ken', '/home/ann'],
    ['ip', '10.0.0.1', '192.168.7.1'],
    ['name', '<ServerName>', 'srv-7'],
  ])('stands in for the documented one: %s %s', (kind, documented, own) => {
    expect(choose(kind, documented, own)).toEqual([own]);
  });

  it('ends where the value does, not where the sentence does', () => {
    expect(
      chooseValues(
        [slot('path', String.raw`C:\a\x.log.`, String.raw`C:\b\y.log.`)],
        String.raw`in C:\b\y.log.`,
      ),
    ).toEqual([{ documented: String.raw`C:\a\x.log`, own: String.raw`C:\b\y.log` }]);
  });

  it.each([
    ['number', '3', '5'],
    ['version', '3.0', '5.1'],
    ['name', 'Outlook', 'Teams'],
    ['name', '<Command>', 'a; reboot'],
    ['user', 'ken@x.example', 'ken@x.example'],
    ['user', 'ken@x.example', 'the whole tenant'],
    ['host', 'srv.x.example', 'srv.x.example;reboot'],
    ['path', String.raw`C:\a`, '/etc'],
    ['path', '/a', '/b\n/c'],
    ['host', 'srv.x.example', 'a\u202eb.example'],
  ])('is left out where it says something else: %s %s, %s', (kind, documented, own) => {
    expect(choose(kind, documented, own)).toEqual([]);
  });

  it('is left out where it is a part of what was pasted', () => {
    expect(choose('user', 'ken@x.example', 'neil@y.example', "for 'ann.o'neil@y.example'")).toEqual(
      [],
    );
    expect(choose('host', 'srv.x.example', 'y.example', 'for ann@y.example')).toEqual([]);
  });

  it('is left out where the paste has two for one', () => {
    const slots = [
      slot('host', 'a.x.example', 'b.y.example'),
      slot('host', 'A.x.example', 'c.y.example'),
    ];
    expect(chooseValues(slots, 'b.y.example c.y.example')).toEqual([]);
  });
});
